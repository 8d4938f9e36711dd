package io.arclight.benchmarks.engine;

import io.arclight.sql.Dataset;
import io.arclight.sql.Row;
import io.arclight.sql.SparkSession;
import java.util.ArrayList;
import java.util.List;

/** Arclight, embedded. */
public final class ArclightEngine implements QueryEngine {
    private final SparkSession spark;

    /** An engine whose session is apart from others of the process. */
    public ArclightEngine(EngineLimits limits) {
        spark = SparkSession.builder().master("local[*]").getOrCreate().newSession();
        spark.conf().set("arclight.task.threads", limits.threads());
        spark.conf().set("spark.sql.session.timeZone", "UTC");
        limits.memoryBytes().ifPresent(bytes -> spark.conf().set("arclight.memory.limit", bytes));
    }

    @Override
    public Dialect dialect() {
        return Dialect.SPARK;
    }

    @Override
    public void execute(String sql) {
        spark.sql(sql);
    }

    @Override
    public QueryRows run(String sql) {
        Dataset<Row> result = spark.sql(sql);
        List<List<Object>> rows = new ArrayList<>();
        for (Row row : result.collectAsList()) {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                values.add(row.get(i));
            }
            rows.add(values);
        }
        return new QueryRows(List.of(result.columns()), rows);
    }

    @Override
    public void close() {
        spark.close();
    }
}
