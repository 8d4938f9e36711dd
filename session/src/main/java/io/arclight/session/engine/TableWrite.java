package io.arclight.session.engine;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.plan.part.WriteTarget;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.TableStatement.Insert;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.ReshapedPlan.StoreAssignment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows on their way into a table.
 *
 * @param table the table
 * @param fixed values of columns that name folders
 * @param columns the columns that the rows' go to; empty for all that are not fixed
 * @param byName whether the rows' columns go where their names say
 * @param overwrite whether old rows go
 */
record TableWrite(
        CatalogEntry.Table table,
        Map<String, LogicalExpression> fixed,
        List<String> columns,
        boolean byName,
        boolean overwrite) {
    /**
     * What INSERT means.
     *
     * @throws ArclightException NON_PARTITION_COLUMN, FEATURE_NOT_SUPPORTED
     */
    static TableWrite of(CatalogEntry.Table table, Insert statement, EngineSession session) {
        Map<String, LogicalExpression> fixed = new LinkedHashMap<>();
        statement.partition().forEach((name, value) -> {
            if (!table.isPartitioning(name)) {
                throw new ArclightException(
                        ErrorCondition.NON_PARTITION_COLUMN, "columnName", Catalog.quote(List.of(name)));
            }
            value.ifPresent(constant -> fixed.put(name, constant));
        });
        if (statement.overwrite() && !fixed.isEmpty() || statement.ifNotExists()) {
            throw new ArclightException(
                    ErrorCondition.FEATURE_NOT_SUPPORTED, "feature", "INSERT OVERWRITE of single partitions");
        }
        return new TableWrite(table, fixed, statement.columns(), statement.byName(), statement.overwrite());
    }

    /** Writes the rows of a query. */
    void run(LogicalPlan query, QueryExecution queries) {
        LogicalPlan rows = new StoreAssignment(query, table.name().parts(), table.columns(), fixed, columns, byName);
        queries.write(new Statement.WriteFiles(
                rows,
                table.format(),
                table.location(),
                overwrite ? WriteTarget.Mode.OVERWRITE : WriteTarget.Mode.APPEND,
                table.partitionBy(),
                table.options()));
    }
}
