package io.arclight.session.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.plan.part.WriteTarget.Mode;
import io.arclight.exec.setting.PartitionOverwriteMode;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.TableStatement.Insert;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.ReshapedPlan.StoreAssignment;
import io.arclight.planner.validate.relation.AssignedColumn;
import io.arclight.session.execution.QueryExecution;
import io.arclight.session.execution.SessionState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Rows on their way into a table.
 *
 * @param table the table
 * @param fixed values of columns that name folders
 * @param columns the columns that the rows' go to; empty for all that are not fixed
 * @param byName whether the rows' columns go where their names say
 * @param mode which old rows go
 */
record TableWrite(
        CatalogEntry.Table table,
        Map<String, LogicalExpression> fixed,
        List<String> columns,
        boolean byName,
        Mode mode) {
    /**
     * What INSERT means.
     *
     * @throws ArclightException NON_PARTITION_COLUMN
     */
    static TableWrite of(CatalogEntry.Table table, Insert statement, SessionState session) {
        Map<String, LogicalExpression> fixed = new LinkedHashMap<>();
        statement.partition().forEach((name, value) -> {
            if (!table.isPartitioning(name)) {
                throw new ArclightException(
                        ErrorCondition.NON_PARTITION_COLUMN, "columnName", Catalog.quote(List.of(name)));
            }
            value.ifPresent(constant -> fixed.put(name, constant));
        });
        Mode mode = Mode.APPEND;
        if (statement.overwrite()) {
            mode = fixed.isEmpty() && !isDynamic(table, statement, session)
                    ? Mode.OVERWRITE
                    : Mode.OVERWRITE_PARTITIONS;
        }
        return new TableWrite(table, fixed, statement.columns(), statement.byName(), mode);
    }

    /** Whether only the partitions that get rows are overwritten. As in Spark, one that is fully named is not found by its rows. */
    private static boolean isDynamic(CatalogEntry.Table table, Insert statement, SessionState session) {
        long named = statement.partition().values().stream()
                .filter(Optional::isPresent)
                .count();
        return named < table.partitionBy().size()
                && statement.overwriteMode().orElseGet(() -> session.settings().get(Settings.PARTITION_OVERWRITE_MODE))
                        == PartitionOverwriteMode.DYNAMIC;
    }

    /** The partitions whose rows go whether new ones come or not, among those that PARTITION names. */
    List<String> replaced(List<String> named, Insert statement, SessionState session) {
        return mode == Mode.OVERWRITE_PARTITIONS && !isDynamic(table, statement, session) ? named : List.of();
    }

    /**
     * Writes the rows of a query.
     *
     * @param replaced the partitions whose rows go when single ones are overwritten
     */
    void run(LogicalPlan query, List<String> replaced, QueryExecution queries) {
        LogicalPlan rows = rows(query, queries);
        try {
            DefaultReferences.placed(() -> {
                queries.write(new Statement.WriteFiles(
                        rows, table.format(), table.location(), mode, table.partitionBy(), table.options(), replaced));
                return rows;
            });
        } catch (ArclightException e) {
            throw AssignedColumn.overflow(e);
        }
    }

    /**
     * Analyzes what {@link #run} would write.
     *
     * @throws ArclightException what is wrong with it
     */
    void check(LogicalPlan query, QueryExecution queries) {
        LogicalPlan rows = rows(query, queries);
        DefaultReferences.placed(() -> queries.schema(rows));
    }

    /** The rows of a query made the table's: DEFAULT stands for that of the column in its place. */
    private LogicalPlan rows(LogicalPlan query, QueryExecution queries) {
        Map<String, LogicalExpression> defaults =
                ColumnDefaults.expressions(table, queries.session().settings());
        List<LogicalExpression> inOrder = new ArrayList<>();
        for (String target : byName ? List.<String>of() : targets()) {
            OptionalInt column = table.columns().indexOf(target);
            String name = column.isPresent()
                    ? table.columns().field(column.getAsInt()).name()
                    : target;
            inOrder.add(defaults.getOrDefault(name, new Constant(null, AtomicType.NULL, Origin.NONE)));
        }
        LogicalPlan placed = new DefaultReferences(queries, inOrder).query(query);
        return new StoreAssignment(placed, table.name().parts(), table.columns(), fixed, columns, byName, defaults);
    }

    /** The columns that the rows' go to, in order. */
    private List<String> targets() {
        return columns.isEmpty()
                ? table.columns().names().stream()
                        .filter(name -> fixed.keySet().stream().noneMatch(name::equalsIgnoreCase))
                        .toList()
                : columns;
    }
}
