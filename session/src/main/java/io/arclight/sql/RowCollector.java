package io.arclight.sql;

import io.arclight.exec.column.Batch;
import io.arclight.exec.row.RowCursor;
import io.arclight.exec.type.StructType;
import io.arclight.planner.command.Statement;
import io.arclight.session.query.QueryResult;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.util.ArrayList;
import java.util.List;

/** Runs a statement and keeps its rows. */
final class RowCollector {
    private final SparkSession spark;
    private StructType schema = StructType.EMPTY;

    RowCollector(SparkSession spark) {
        this.spark = spark;
    }

    /** The columns of the statement that ran. */
    StructType schema() {
        return schema;
    }

    /** The rows as the engine holds values. */
    List<Object[]> internalRows(Statement statement) {
        return internalRows(statement, ExecuteOptions.DEFAULT);
    }

    /** The rows of a statement with parameters as the engine holds values. */
    List<Object[]> internalRows(Statement statement, ExecuteOptions options) {
        List<Object[]> rows = new ArrayList<>();
        try (QueryResult result = spark.session().execute(statement, options)) {
            schema = result.schema();
            RowCursor cursor = new RowCursor(schema);
            for (Batch batch = result.next(); batch != null; batch = result.next()) {
                cursor.reset(batch);
                while (cursor.next()) {
                    Object[] row = new Object[schema.size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = cursor.get(i);
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** The rows as the API gives them. */
    List<Row> rows(Statement statement) {
        List<Object[]> internal = internalRows(statement);
        List<Row> rows = new ArrayList<>(internal.size());
        for (Object[] values : internal) {
            rows.add(ExternalValues.row(values, schema));
        }
        return rows;
    }
}
