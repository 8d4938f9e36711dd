package io.arclight.planner.catalog;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The schemas of the process and the tables in them, by name, ignoring case. Thread safe. */
public final class Warehouse {
    private static final class Content {
        private Schema schema;
        private final Map<String, CatalogEntry> entries = new TreeMap<>();
        private final Map<String, Instant> created = new TreeMap<>();

        Content(Schema schema) {
            this.schema = schema;
        }
    }

    private final Path folder;
    private final Map<String, Content> schemas = new TreeMap<>();

    /**
     * A warehouse with the schema {@value Catalog#DEFAULT_SCHEMA}.
     *
     * @param folder where tables get their folders
     */
    public Warehouse(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        schemas.put(
                Catalog.DEFAULT_SCHEMA,
                new Content(
                        new Schema(Catalog.DEFAULT_SCHEMA, Optional.of("default database"), this.folder, Map.of())));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The schema with a name. */
    public synchronized Optional<Schema> schema(String name) {
        return Optional.ofNullable(schemas.get(key(name))).map(content -> content.schema);
    }

    /** All schemas by name. */
    public synchronized List<Schema> schemas() {
        return schemas.values().stream().map(content -> content.schema).toList();
    }

    /** What a name stands for. */
    public synchronized Optional<CatalogEntry> find(TableName name) {
        Content content = schemas.get(key(name.schema()));
        return content == null ? Optional.empty() : Optional.ofNullable(content.entries.get(key(name.name())));
    }

    /** Everything in a schema by name. */
    public synchronized List<CatalogEntry> entries(String schema) {
        return List.copyOf(content(schema).entries.values());
    }

    private Content content(String schema) {
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
        content(entry.name().schema()).entries.put(key(entry.name().name()), entry);
    }

    /**
     * Adds an entry.
     *
     * @throws ArclightException SCHEMA_NOT_FOUND, TABLE_OR_VIEW_ALREADY_EXISTS
     */
    public synchronized void add(CatalogEntry entry) {
        if (content(entry.name().schema()).entries.putIfAbsent(key(entry.name().name()), entry) != null) {
            throw new ArclightException(
                    ErrorCondition.TABLE_OR_VIEW_ALREADY_EXISTS,
                    "relationName",
                    entry.name().quoted());
        }
        created(entry.name());
    }

    /** When the entry of a name was made. */
    public synchronized Instant created(TableName name) {
        return content(name.schema()).created.computeIfAbsent(key(name.name()), key -> Instant.now());
    }

    /** Removes an entry; its files are the caller's business. */
    public synchronized void remove(TableName name) {
        content(name.schema()).entries.remove(key(name.name()));
        content(name.schema()).created.remove(key(name.name()));
    }

    /** Gives an entry another name, and replaces it. */
    public synchronized void rename(TableName old, CatalogEntry entry) {
        add(entry);
        remove(old);
    }

    /** Adds a schema; tells whether it was added, which it is not when there is one of the same name. */
    public synchronized boolean addSchema(Schema schema) {
        return schemas.putIfAbsent(key(schema.name()), new Content(schema)) == null;
    }

    /** Replaces a schema's description. */
    public synchronized void replaceSchema(Schema schema) {
        content(schema.name()).schema = schema;
    }

    /** Removes a schema and what is in it; the files are the caller's business. */
    public synchronized void removeSchema(String name) {
        schemas.remove(key(name));
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
