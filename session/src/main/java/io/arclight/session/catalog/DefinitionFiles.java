package io.arclight.session.catalog;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.source.write.AtomicFile;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.catalog.DefinitionStore;
import io.arclight.planner.catalog.Schema;
import io.arclight.planner.catalog.SqlFunction;
import io.arclight.planner.catalog.TableName;
import io.arclight.planner.catalog.Warehouse;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The definitions of a warehouse in files, so that they are there again in the next process: {@code _catalog/<schema>.sql} and
 * {@code _catalog/<schema>/<table or view>.sql} and {@code _catalog/<schema>/<function>.function.sql} in the warehouse's folder. Names are in lower case, with signs other than
 * letters, digits, {@code _} and {@code -} percent-encoded. Each file is small, is replaced as a whole, and says in SQL what it
 * defines (see {@link Definitions}); one may be mended or removed by hand while no process uses the warehouse.
 *
 * @param folder the warehouse's folder
 */
public record DefinitionFiles(Path folder) implements DefinitionStore {
    private static final String CATALOG = "_catalog";
    private static final String SUFFIX = ".sql";
    /** Of a function's file: names hold no dots, so that no table's file is called so. */
    private static final String FUNCTION = ".function.sql";

    private Path catalog() {
        return folder.resolve(CATALOG);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name.toLowerCase(Locale.ROOT), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace(".", "%2E")
                .replace("*", "%2A");
    }

    private Path schemaFolder(String schema) {
        return catalog().resolve(encoded(schema));
    }

    private AtomicFile schemaFile(String schema) {
        return new AtomicFile(catalog().resolve(encoded(schema) + SUFFIX));
    }

    private AtomicFile file(TableName name) {
        return new AtomicFile(schemaFolder(name.schema()).resolve(encoded(name.name()) + SUFFIX));
    }

    @Override
    public void save(Schema schema) {
        schemaFile(schema.name()).write(new Definitions(folder).text(schema));
    }

    @Override
    public void save(CatalogEntry entry, Instant created) {
        file(entry.name()).write(new Definitions(folder).text(entry, created));
    }

    @Override
    public void save(SqlFunction function) {
        functionFile(function.name()).write(FunctionText.of(function));
    }

    private AtomicFile functionFile(List<String> name) {
        return new AtomicFile(schemaFolder(name.get(1)).resolve(encoded(name.get(2)) + FUNCTION));
    }

    @Override
    public void delete(TableName name) {
        file(name).delete();
    }

    @Override
    public void deleteFunction(List<String> name) {
        functionFile(name).delete();
    }

    /** The schema's own file goes last: a schema whose file is there is there. */
    @Override
    public void deleteSchema(String name) {
        files(schemaFolder(name)).forEach(file -> new AtomicFile(file).delete());
        schemaFile(name).delete();
        new AtomicFile(schemaFolder(name)).delete();
    }

    /** Reads all files. Those that cannot be read become errors for whoever names what they define. */
    @Override
    public void load(Warehouse warehouse) {
        for (Path file : files(catalog())) {
            String name = name(file);
            reading(
                    file,
                    () -> warehouse.loaded(new Definitions(folder).schema(read(file))),
                    error -> warehouse.unreadable(name, error));
        }
        for (Schema schema : warehouse.schemas()) {
            for (Path file : files(schemaFolder(schema.name()))) {
                if (file.toString().endsWith(FUNCTION)) {
                    loadFunction(schema, file, warehouse);
                    continue;
                }
                TableName name = new TableName(schema.name(), name(file));
                reading(
                        file,
                        () -> new Definitions(folder).load(name, read(file), warehouse),
                        error -> warehouse.unreadable(name, error));
            }
        }
    }

    private static void loadFunction(Schema schema, Path file, Warehouse warehouse) {
        List<String> name = List.of(Catalog.NAME, schema.name(), name(file));
        reading(
                file,
                () -> warehouse.loaded(FunctionText.function(name, read(file))),
                error -> warehouse.unreadable(name, error));
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return URLDecoder.decode(name.substring(0, name.indexOf('.')), StandardCharsets.UTF_8);
    }

    /** Whoever takes the error of a file. */
    private interface ErrorReceiver {
        void receive(Supplier<ArclightException> error);
    }

    private static void reading(Path file, Runnable reading, ErrorReceiver receiver) {
        try {
            reading.run();
        } catch (ArclightException | DateTimeException | IllegalArgumentException e) {
            receiver.receive(() -> new ArclightException(
                            ErrorCondition.CORRUPT_FILE, "path", file.toString(), "reason", e.getMessage())
                    .causedBy(e));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private static ArclightException failed(Path path, IOException cause) {
        return new ArclightException(
                        ErrorCondition.FAILED_READ_FILE, "path", path.toString(), "reason", cause.toString())
                .causedBy(cause);
    }
}
