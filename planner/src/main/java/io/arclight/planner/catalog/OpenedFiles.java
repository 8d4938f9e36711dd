package io.arclight.planner.catalog;

import io.arclight.exec.source.DataSource;
import io.arclight.planner.logical.LeafPlan.FileRelation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of one query: those that several places name are opened once, so that all places see the same rows, and so that
 * equal steps over them are known to be equal. One thread.
 */
public final class OpenedFiles implements FileRelations {
    private final FileRelations files;
    private final Map<FileRelation, DataSource> opened = new HashMap<>();

    /**
     * Nothing opened so far.
     *
     * @param files opens files
     */
    public OpenedFiles(FileRelations files) {
        this.files = files;
    }

    @Override
    public DataSource open(FileRelation relation) {
        return opened.computeIfAbsent(relation, files::open);
    }

    /** The tables that were opened so far. */
    public List<DataSource> tables() {
        return List.copyOf(opened.values());
    }

    @Override
    public boolean isFormat(String name) {
        return files.isFormat(name);
    }
}
