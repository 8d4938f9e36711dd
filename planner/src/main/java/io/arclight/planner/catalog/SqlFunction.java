package io.arclight.planner.catalog;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A function written in SQL. Its body is analyzed anew wherever it is called, with the settings it was made with.
 *
 * @param name its name: one part for a temporary function, with catalog and schema for a persistent one
 * @param parameters what it takes
 * @param body what it gives
 * @param source the SQL it was made with
 * @param schema the schema of names without one in its body
 * @param settings the session's settings when it was made
 * @param readsData whether its body reads tables or views
 * @param comment the comment
 */
public record SqlFunction(
        List<String> name,
        List<Parameter> parameters,
        Body body,
        Source source,
        String schema,
        Settings settings,
        boolean readsData,
        Optional<String> comment) {
    /** Copies the lists. */
    public SqlFunction {
        name = List.copyOf(name);
        parameters = List.copyOf(parameters);
    }

    /**
     * A parameter.
     *
     * @param name its name, as written
     * @param type its type, which arguments are made
     * @param otherwise its value when a call has none
     */
    public record Parameter(String name, DataType type, Optional<LogicalExpression> otherwise) {}

    /**
     * The SQL of a function.
     *
     * @param statement the whole CREATE FUNCTION
     * @param body the body alone
     */
    public record Source(String statement, String body) {}

    /** What a function gives. */
    public sealed interface Body {}

    /**
     * A value.
     *
     * @param expression what it is; maybe a query
     * @param type its type; empty for the expression's own
     */
    public record Value(LogicalExpression expression, Optional<DataType> type) implements Body {}

    /**
     * Rows.
     *
     * @param query where they come from
     * @param columns their columns; empty for the query's own
     */
    public record Rows(LogicalPlan query, Optional<StructType> columns) implements Body {}

    /** The settings that say how its body is read and computed, by key. */
    public Map<String, String> configs() {
        Map<String, String> configs = new TreeMap<>(settings.explicit());
        configs.keySet()
                .removeIf(key -> !key.startsWith("spark.sql.") || key.equals(Settings.WAREHOUSE_DIRECTORY.key()));
        return configs;
    }

    /** Whether it belongs to a session. */
    public boolean temporary() {
        return name.size() == 1;
    }

    /** The schema it belongs to, unless it is temporary. */
    public Optional<String> schemaName() {
        return temporary() ? Optional.empty() : Optional.of(name.get(1));
    }

    /** The name as Spark prints calls. */
    public String text() {
        return String.join(".", name);
    }

    /** The name as messages quote it. */
    public String quoted() {
        return Catalog.quote(name);
    }

    /** The name without catalog and schema. */
    public String simpleName() {
        return name.get(name.size() - 1);
    }

    /** This function with another body. */
    public SqlFunction with(Body other) {
        return new SqlFunction(name, parameters, other, source, schema, settings, readsData, comment);
    }

    /** This function, known to read tables or views or not to. */
    public SqlFunction reading(boolean data) {
        return new SqlFunction(name, parameters, body, source, schema, settings, data, comment);
    }
}
