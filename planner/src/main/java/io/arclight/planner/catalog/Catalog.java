package io.arclight.planner.catalog;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.planner.command.Statement.CreateView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a session sees: its own temporary views, those of the process under {@value #GLOBAL_SCHEMA}, and the tables of the
 * process. Thread safe.
 */
public final class Catalog {
    /** The schema of global temporary views. */
    public static final String GLOBAL_SCHEMA = "global_temp";

    /** The name of the one catalog. */
    public static final String NAME = "spark_catalog";

    /** The schema that is always there. */
    public static final String DEFAULT_SCHEMA = "default";

    private final ViewRegistry local = new ViewRegistry();
    private final ViewRegistry global;
    private final Warehouse warehouse;
    private final FileRelations files;
    private volatile String currentSchema = DEFAULT_SCHEMA;

    /**
     * A session's catalog.
     *
     * @param global the global temporary views, shared by all sessions of the process
     * @param warehouse the schemas and tables, shared by all sessions of the process
     * @param files opens files
     */
    public Catalog(ViewRegistry global, Warehouse warehouse, FileRelations files) {
        this.global = global;
        this.warehouse = warehouse;
        this.files = files;
    }

    /** The session's views. */
    public ViewRegistry localViews() {
        return local;
    }

    /** The views of the process. */
    public ViewRegistry globalViews() {
        return global;
    }

    /** The schemas and tables. */
    public Warehouse warehouse() {
        return warehouse;
    }

    /** The schema of names without one. */
    public String currentSchema() {
        return currentSchema;
    }

    /**
     * The full name of a table or persistent view.
     *
     * @throws ArclightException REQUIRES_SINGLE_PART_NAMESPACE when it has too many parts, or another catalog
     */
    public TableName tableName(List<String> name) {
        int parts = name.size();
        if (parts == 1) {
            return new TableName(currentSchema, name.get(0));
        }
        if (parts == 2 || parts == 3 && name.get(0).equalsIgnoreCase(NAME)) {
            return new TableName(name.get(parts - 2), name.get(parts - 1));
        }
        throw new ArclightException(
                ErrorCondition.REQUIRES_SINGLE_PART_NAMESPACE,
                "sessionCatalog",
                NAME,
                "namespace",
                quote(name.subList(0, parts - 1)));
    }

    /** The table or persistent view that a name in FROM means. */
    public Optional<CatalogEntry> findEntry(List<String> name) {
        boolean known = name.size() < 3 || name.size() == 3 && name.get(0).equalsIgnoreCase(NAME);
        return known ? warehouse.find(tableName(name)) : Optional.empty();
    }

    /** Opens files. */
    public FileRelations files() {
        return files;
    }

    /** The view that a name in FROM means. */
    public Optional<View> findView(List<String> name) {
        if (name.size() == 1) {
            return local.find(name.get(0));
        }
        return name.size() == 2 && name.get(0).equalsIgnoreCase(GLOBAL_SCHEMA)
                ? global.find(name.get(1))
                : Optional.empty();
    }

    /**
     * Adds a view. The caller has analyzed its query.
     *
     * @throws ArclightException TEMP_TABLE_OR_VIEW_ALREADY_EXISTS
     */
    public void create(CreateView command) {
        ViewRegistry registry = command.global() ? global : local;
        String name = command.name().get(command.name().size() - 1);
        View view = new View(name, command.columns(), command.plan(), command.text(), Optional.empty());
        if (command.replace()) {
            registry.put(view);
        } else if (!registry.putIfAbsent(view) && !command.ifNotExists()) {
            throw new ArclightException(
                    ErrorCondition.TEMP_TABLE_OR_VIEW_ALREADY_EXISTS, "relationName", quote(command.name()));
        }
    }

    /** Removes a view; tells whether there was one. */
    public boolean drop(List<String> name) {
        if (name.size() == 1) {
            return local.remove(name.get(0));
        }
        return name.size() == 2 && name.get(0).equalsIgnoreCase(GLOBAL_SCHEMA) && global.remove(name.get(1));
    }

    /** The error that a name in FROM means nothing. */
    public static ArclightException notFound(List<String> name, Origin origin) {
        return new ArclightException(
                ErrorCondition.TABLE_OR_VIEW_NOT_FOUND, Map.of("relationName", quote(name)), origin, null);
    }

    /** Names of columns as messages quote them. */
    public static String quoteAll(List<String> names) {
        return names.stream().map(name -> quote(List.of(name))).collect(Collectors.joining(", "));
    }

    /** A name as messages quote it. */
    public static String quote(List<String> name) {
        return name.stream().map(part -> "`" + part.replace("`", "``") + "`").collect(Collectors.joining("."));
    }
}
