package io.arclight.session.execution;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.file.FileListing;
import io.arclight.planner.catalog.Warehouse;
import io.arclight.session.catalog.DefinitionFiles;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The warehouses of the process by folder: {@code spark.sql.warehouse.dir} when a session begins with it, with what earlier
 * processes made in it, else a temporary one that ends with the process. Thread safe.
 */
final class Warehouses {
    private final Map<Path, Warehouse> byFolder = new HashMap<>();
    private Path temporary;

    /**
     * The warehouse of a session.
     *
     * @throws io.arclight.exec.error.ArclightException FILE_ACCESS_DENIED when the session's setting names a folder that it
     *     must not touch
     */
    synchronized Warehouse of(Settings settings) {
        String folder = settings.get(Settings.WAREHOUSE_DIRECTORY);
        if (folder.isBlank()) {
            return byFolder.computeIfAbsent(temporary(), Warehouse::new);
        }
        Path path = FileGate.of(settings)
                .write(FileListing.localPath(folder).toAbsolutePath().normalize());
        return byFolder.computeIfAbsent(path, kept -> Warehouse.open(kept, new DefinitionFiles(kept)));
    }

    private Path temporary() {
        if (temporary == null) {
            temporary = TemporaryFolder.create("arclight-warehouse-");
        }
        return temporary;
    }
}
