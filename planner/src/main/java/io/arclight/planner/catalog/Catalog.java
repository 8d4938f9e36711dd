package io.arclight.planner.catalog;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
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

    private final ViewRegistry local;
    private final Variables variables;
    private final SqlFunctions functions;
    private final ViewRegistry global;
    private final Warehouse warehouse;
    private final FileRelations files;
    /** The definitions that are read with this catalog. */
    private final DefinitionPath path;

    private volatile String currentSchema;
    private volatile boolean readsData;

    /**
     * A session's catalog.
     *
     * @param global the global temporary views, shared by all sessions of the process
     * @param warehouse the schemas and tables, shared by all sessions of the process
     * @param files opens files
     */
    public Catalog(ViewRegistry global, Warehouse warehouse, FileRelations files) {
        this(
                new ViewRegistry(),
                new Variables(),
                new SqlFunctions(),
                global,
                warehouse,
                files,
                DefinitionPath.NONE,
                DEFAULT_SCHEMA);
    }

    private Catalog(
            ViewRegistry local,
            Variables variables,
            SqlFunctions functions,
            ViewRegistry global,
            Warehouse warehouse,
            FileRelations files,
            DefinitionPath path,
            String currentSchema) {
        this.local = local;
        this.variables = variables;
        this.functions = functions;
        this.global = global;
        this.warehouse = warehouse;
        this.files = files;
        this.path = path;
        this.currentSchema = currentSchema;
    }

    /** The catalog as the query of a persistent view sees it: without temporary objects, in the schema it was made in. */
    public Catalog withinView(String schema) {
        return persistent(schema, path.used());
    }

    /** The catalog as the body of a function sees it. */
    public Catalog within(SqlFunction function) {
        DefinitionPath inside = path.used().entered(function);
        return function.temporary() ? along(inside) : persistent(function.schema(), inside);
    }

    private Catalog persistent(String schema, DefinitionPath other) {
        return new Catalog(
                new ViewRegistry(), new Variables(), new SqlFunctions(), global, warehouse, files, other, schema);
    }

    private Catalog along(DefinitionPath other) {
        return new Catalog(local, variables, functions, global, warehouse, files, other, currentSchema);
    }

    /** This catalog for the definition of a persistent view, which must not mean temporary objects. */
    public Catalog defining(TableName view) {
        return along(path.defining("VIEW", view.quoted()));
    }

    /** This catalog for the definition of a function, which must not mean itself, nor temporary objects when it is persistent. */
    public Catalog defining(SqlFunction function) {
        DefinitionPath inside = path.entered(function);
        String quoted = quote(function.name()
                .subList(function.temporary() ? 0 : 1, function.name().size()));
        return along(function.temporary() ? inside : inside.defining("FUNCTION", quoted));
    }

    /** Whether a name was looked up with this catalog that means a table, a view, or a function which reads one. */
    public boolean readsData() {
        return readsData;
    }

    /** The session's functions. */
    public SqlFunctions localFunctions() {
        return functions;
    }

    /**
     * The full name of a persistent function.
     *
     * @throws ArclightException REQUIRES_SINGLE_PART_NAMESPACE
     */
    public List<String> functionName(List<String> name) {
        return tableName(name).parts();
    }

    /**
     * The function written in SQL that a name means: the session's, then that of the schema.
     *
     * @throws ArclightException CYCLIC_FUNCTION_REFERENCE when its own body means it, INVALID_TEMP_OBJ_REFERENCE
     */
    public Optional<SqlFunction> findFunction(List<String> name) {
        Optional<SqlFunction> found = lookUpFunction(name);
        found.ifPresent(function -> {
            readsData |= function.readsData();
            path.checkAcyclic(function);
            if (function.temporary()) {
                path.checkTemporary("FUNCTION", name);
            }
        });
        return found;
    }

    private Optional<SqlFunction> lookUpFunction(List<String> name) {
        int qualifiers = Variables.qualifiers(name);
        if (name.size() == qualifiers + 1) {
            Optional<SqlFunction> temporary = functions.find(name.subList(qualifiers, name.size()));
            if (temporary.isPresent() || qualifiers > 1) {
                return temporary;
            }
        }
        boolean known = name.size() < 3 || name.size() == 3 && name.get(0).equalsIgnoreCase(NAME);
        return known ? warehouse.findFunction(functionName(name)) : Optional.empty();
    }

    /** The session's variables. */
    public Variables variables() {
        return variables;
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
        Optional<CatalogEntry> found = known ? warehouse.find(tableName(name)) : Optional.empty();
        readsData |= found.isPresent();
        return found;
    }

    /** Opens files. */
    public FileRelations files() {
        return files;
    }

    /**
     * The temporary view that a name in FROM means.
     *
     * @throws ArclightException INVALID_TEMP_OBJ_REFERENCE when this is for the definition of a persistent one
     */
    public Optional<View> findView(List<String> name) {
        Optional<View> found = lookUpView(name);
        readsData |= found.isPresent();
        found.ifPresent(view -> path.checkTemporary("VIEW", name));
        return found;
    }

    /**
     * The variable that a name means.
     *
     * @throws ArclightException INVALID_TEMP_OBJ_REFERENCE when this is for the definition of a persistent view
     */
    public Optional<Variables.Variable> findVariable(List<String> name) {
        Optional<Variables.Variable> found = variables.find(name);
        found.ifPresent(variable -> path.checkTemporary("VARIABLE", name));
        return found;
    }

    private Optional<View> lookUpView(List<String> name) {
        if (name.size() == 1) {
            return local.find(name.get(0));
        }
        return name.size() == 2 && name.get(0).equalsIgnoreCase(GLOBAL_SCHEMA)
                ? global.find(name.get(1))
                : Optional.empty();
    }

    /** Makes a schema that of names without one. */
    public void use(String schema) {
        currentSchema = schema;
    }

    /**
     * The name of a schema.
     *
     * @throws ArclightException REQUIRES_SINGLE_PART_NAMESPACE
     */
    public static String schemaName(List<String> name) {
        boolean qualified = name.size() == 2 && name.get(0).equalsIgnoreCase(NAME);
        if (name.size() != 1 && !qualified) {
            throw new ArclightException(
                    ErrorCondition.REQUIRES_SINGLE_PART_NAMESPACE, "sessionCatalog", NAME, "namespace", quote(name));
        }
        return name.get(name.size() - 1);
    }

    /**
     * Adds a temporary view. The caller has analyzed its query.
     *
     * @param global whether it is for all sessions of the process
     * @param replace whether an old one is replaced
     * @return whether it was added
     */
    public boolean create(View view, boolean global, boolean replace) {
        ViewRegistry registry = global ? this.global : local;
        if (replace) {
            registry.put(view);
            return true;
        }
        return registry.putIfAbsent(view);
    }

    /**
     * Gives a temporary view of the session another name.
     *
     * @throws ArclightException TEMP_TABLE_OR_VIEW_ALREADY_EXISTS
     */
    public void renameView(String old, String name) {
        View view = local.find(old).orElseThrow(() -> notFound(List.of(old), Origin.NONE));
        if (!local.putIfAbsent(new View(name, view.columns(), view.plan(), view.text(), view.replaced()))) {
            throw new ArclightException(
                    ErrorCondition.TEMP_TABLE_OR_VIEW_ALREADY_EXISTS, "relationName", quote(List.of(name)));
        }
        local.remove(old);
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
