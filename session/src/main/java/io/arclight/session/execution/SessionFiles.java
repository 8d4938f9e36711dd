package io.arclight.session.execution;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.format.FileSources;
import io.arclight.planner.catalog.FileRelations;
import io.arclight.planner.logical.LeafPlan.FileRelation;
import java.util.function.Supplier;

/** Opens files with the settings that a session has at the moment. */
record SessionFiles(Supplier<Settings> settings) implements FileRelations {
    @Override
    public DataSource open(FileRelation relation) {
        return FileSources.open(
                relation.format(),
                relation.paths(),
                relation.options(),
                relation.schema(),
                relation.existing(),
                settings.get());
    }

    @Override
    public boolean isFormat(String name) {
        return FileSources.formats().stream().anyMatch(name::equalsIgnoreCase);
    }
}
