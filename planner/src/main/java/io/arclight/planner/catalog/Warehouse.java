package io.arclight.planner.catalog;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The schemas of the process and the tables in them, by name, ignoring case. Every change is kept by the {@link
 * DefinitionStore} before it is seen. What the store could not read is an error for whoever names it, and is listed nowhere.
 * Thread safe.
 */
public final class Warehouse {
    private static final class Content {
        private Schema schema;
        private final Map<String, CatalogEntry> entries = new TreeMap<>();
        private final Map<String, Instant> created = new TreeMap<>();
        private final Map<String, Supplier<ArclightException>> unreadable = new TreeMap<>();

        Content(Schema schema) {
            this.schema = schema;
        }
    }

    private final Path folder;
    private final DefinitionStore store;
    private final Map<String, Content> schemas = new TreeMap<>();
    private final Map<String, Supplier<ArclightException>> unreadableSchemas = new TreeMap<>();
    private final SqlFunctions functions = new SqlFunctions();
    private final Map<List<String>, Supplier<ArclightException>> unreadableFunctions = new HashMap<>();

    /**
     * A warehouse with the schema {@value Catalog#DEFAULT_SCHEMA} that ends with the process.
     *
     * @param folder where tables get their folders
     */
    public Warehouse(Path folder) {
        this(folder, DefinitionStore.NONE);
    }

    private Warehouse(Path folder, DefinitionStore store) {
        this.store = store;
        this.folder = folder.toAbsolutePath().normalize();
        schemas.put(
                Catalog.DEFAULT_SCHEMA,
                new Content(
                        new Schema(Catalog.DEFAULT_SCHEMA, Optional.of("default database"), this.folder, Map.of())));
    }

    /**
     * A warehouse with what a store has kept.
     *
     * @param folder where tables get their folders
     * @param store keeps every change from now on
     */
    public static Warehouse open(Path folder, DefinitionStore store) {
        Warehouse warehouse = new Warehouse(folder, store);
        store.load(warehouse);
        return warehouse;
    }

    /** A schema that was kept. */
    public synchronized void loaded(Schema schema) {
        schemas.computeIfAbsent(key(schema.name()), key -> new Content(schema)).schema = schema;
    }

    /** A table or view that was kept; its schema has been loaded. */
    public synchronized void loaded(CatalogEntry entry, Instant created) {
        Content content = content(entry.name().schema());
        content.entries.put(key(entry.name().name()), entry);
        content.created.put(key(entry.name().name()), created);
    }

    /** A schema that was kept, but cannot be read. */
    public synchronized void unreadable(String schema, Supplier<ArclightException> error) {
        unreadableSchemas.put(key(schema), error);
    }

    /** A table or view that was kept, but cannot be read; its schema has been loaded. */
    public synchronized void unreadable(TableName name, Supplier<ArclightException> error) {
        content(name.schema()).unreadable.put(key(name.name()), error);
    }

    private static void check(Supplier<ArclightException> error) {
        if (error != null) {
            throw error.get();
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The functions of all schemas. */
    public List<SqlFunction> functions() {
        return functions.all();
    }

    /** A function that was kept; its schema has been loaded. */
    public void loaded(SqlFunction function) {
        functions.put(function);
    }

    /** A function that was kept, but cannot be read. */
    public synchronized void unreadable(List<String> function, Supplier<ArclightException> error) {
        unreadableFunctions.put(SqlFunctions.key(function), error);
    }

    /**
     * The function with a full name.
     *
     * @throws ArclightException CORRUPT_FILE when it was kept, but cannot be read
     */
    public synchronized Optional<SqlFunction> findFunction(List<String> name) {
        check(unreadableFunctions.get(SqlFunctions.key(name)));
        return functions.find(name);
    }

    /**
     * Adds a function; tells whether it was added, which it is not when there is one of the same name that is not to be replaced.
     *
     * @throws ArclightException SCHEMA_NOT_FOUND
     */
    public synchronized boolean addFunction(SqlFunction function, boolean replace) {
        content(function.name().get(1));
        if (!replace && findFunction(function.name()).isPresent()) {
            return false;
        }
        store.save(function);
        functions.put(function);
        unreadableFunctions.remove(SqlFunctions.key(function.name()));
        return true;
    }

    /** Removes a function; tells whether there was one. */
    public synchronized boolean removeFunction(List<String> name) {
        boolean known = functions.find(name).isPresent();
        if (known) {
            store.deleteFunction(name);
            functions.remove(name);
        }
        return known;
    }

    /**
     * The schema with a name.
     *
     * @throws ArclightException CORRUPT_FILE when it was kept, but cannot be read
     */
    public synchronized Optional<Schema> schema(String name) {
        check(unreadableSchemas.get(key(name)));
        return Optional.ofNullable(schemas.get(key(name))).map(content -> content.schema);
    }

    /** All schemas by name. */
    public synchronized List<Schema> schemas() {
        return schemas.values().stream().map(content -> content.schema).toList();
    }

    /**
     * What a name stands for.
     *
     * @throws ArclightException CORRUPT_FILE when it was kept, but cannot be read
     */
    public synchronized Optional<CatalogEntry> find(TableName name) {
        check(unreadableSchemas.get(key(name.schema())));
        Content content = schemas.get(key(name.schema()));
        if (content == null) {
            return Optional.empty();
        }
        check(content.unreadable.get(key(name.name())));
        return Optional.ofNullable(content.entries.get(key(name.name())));
    }

    /** Everything in a schema by name. */
    public synchronized List<CatalogEntry> entries(String schema) {
        return List.copyOf(content(schema).entries.values());
    }

    /** Whether there is nothing in a schema, readable or not. */
    public synchronized boolean isEmpty(String schema) {
        Content content = content(schema);
        return content.entries.isEmpty()
                && content.unreadable.isEmpty()
                && functions.ofSchema(schema).isEmpty();
    }

    private Content content(String schema) {
        check(unreadableSchemas.get(key(schema)));
        Content content = schemas.get(key(schema));
        if (content == null) {
            throw new ArclightException(
                    ErrorCondition.SCHEMA_NOT_FOUND, "schemaName", Catalog.quote(List.of(Catalog.NAME, schema)));
        }
        return content;
    }

    /**
     * Adds an entry or replaces the one of the same name.
     *
     * @throws ArclightException SCHEMA_NOT_FOUND
     */
    public synchronized void put(CatalogEntry entry) {
        keep(entry, created(entry.name()));
    }

    private void keep(CatalogEntry entry, Instant created) {
        Content content = content(entry.name().schema());
        String key = key(entry.name().name());
        store.save(entry, created);
        content.entries.put(key, entry);
        content.created.put(key, created);
    }

    /**
     * Adds an entry.
     *
     * @throws ArclightException SCHEMA_NOT_FOUND, TABLE_OR_VIEW_ALREADY_EXISTS
     */
    public synchronized void add(CatalogEntry entry) {
        content(entry.name().schema());
        if (find(entry.name()).isPresent()) {
            throw new ArclightException(
                    ErrorCondition.TABLE_OR_VIEW_ALREADY_EXISTS,
                    "relationName",
                    entry.name().quoted());
        }
        keep(entry, Instant.now());
    }

    /** When the entry of a name was made; now, when there is none. */
    public synchronized Instant created(TableName name) {
        Instant created = content(name.schema()).created.get(key(name.name()));
        return created == null ? Instant.now() : created;
    }

    /** Removes an entry; its files are the caller's business. */
    public synchronized void remove(TableName name) {
        Content content = content(name.schema());
        store.delete(name);
        content.entries.remove(key(name.name()));
        content.created.remove(key(name.name()));
    }

    /** Forgets what was found out about tables whose files are in a folder, because they change. */
    public synchronized void changed(Path files) {
        Path path = files.toAbsolutePath().normalize();
        for (Content content : schemas.values()) {
            for (CatalogEntry entry : List.copyOf(content.entries.values())) {
                if (entry instanceof CatalogEntry.Table table
                        && !table.statistics().isEmpty()
                        && (path.startsWith(table.location())
                                || table.location().startsWith(path))) {
                    put(table.with(TableStatistics.NONE));
                }
            }
        }
    }

    /** Gives an entry another name, and replaces it. */
    public synchronized void rename(TableName old, CatalogEntry entry) {
        add(entry);
        remove(old);
    }

    /** Adds a schema; tells whether it was added, which it is not when there is one of the same name. */
    public synchronized boolean addSchema(Schema schema) {
        if (schema(schema.name()).isPresent()) {
            return false;
        }
        store.save(schema);
        schemas.put(key(schema.name()), new Content(schema));
        return true;
    }

    /** Replaces a schema's description. */
    public synchronized void replaceSchema(Schema schema) {
        Content content = content(schema.name());
        store.save(schema);
        content.schema = schema;
    }

    /** Removes a schema and what is in it; the files of tables are the caller's business. */
    public synchronized void removeSchema(String name) {
        store.deleteSchema(name);
        schemas.remove(key(name));
        functions.removeSchema(name);
    }

    /** The folder of a new schema. */
    public Path schemaFolder(String name) {
        return folder.resolve(key(name) + ".db");
    }

    /** The folder of a new table. */
    public synchronized Path tableFolder(TableName name) {
        return content(name.schema()).schema.location().resolve(key(name.name()));
    }
}
