package io.arclight.session.engine;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.file.FileListing;
import io.arclight.planner.catalog.Warehouse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The warehouses of the process by folder: {@code spark.sql.warehouse.dir} when a session begins with it, else a temporary one
 * that ends with the process. Thread safe.
 */
final class Warehouses {
    private final Map<Path, Warehouse> byFolder = new HashMap<>();
    private Path temporary;

    /** The warehouse of a session. */
    synchronized Warehouse of(Settings settings) {
        String folder = settings.get(Settings.WAREHOUSE_DIRECTORY);
        Path path = folder.isBlank() ? temporary() : FileListing.localPath(folder);
        return byFolder.computeIfAbsent(path.toAbsolutePath().normalize(), Warehouse::new);
    }

    private Path temporary() {
        if (temporary == null) {
            temporary = TemporaryFolder.create("arclight-warehouse-");
        }
        return temporary;
    }
}
