package io.arclight.benchmarks.kernel;

import io.arclight.benchmarks.engine.CacheFolder;
import io.arclight.benchmarks.engine.Dialect;
import io.arclight.benchmarks.tpch.TpchData;
import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.metric.QueryMetrics;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.Scan;
import io.arclight.exec.schedule.BatchStream;
import io.arclight.exec.schedule.Cancellation;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.schedule.QueryExecutor;
import io.arclight.exec.setting.Settings;
import io.arclight.planner.explain.StepProfile;
import io.arclight.session.engine.Engine;
import io.arclight.session.query.QueryResult;
import io.arclight.session.query.QuerySession;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Batches of real rows, those of TPC-H's lineitem, and the steps that a query makes of expressions over them. */
final class KernelRows implements AutoCloseable {
    /** Rows of a batch; the divisor that makes nanoseconds per row of nanoseconds per call. */
    static final int BATCH = 4096;

    private static final long MEMORY = 2L << 30;

    private final Path folder;
    private final Engine engine = new Engine();
    private final QuerySession session =
            engine.openSession("bench", Map.of("arclight.task.threads", "1", "spark.sql.session.timeZone", "UTC"));
    private final List<AutoCloseable> open = new ArrayList<>();
    private final QueryMemory memory = new QueryMemory(new MemoryLimit(MEMORY));

    KernelRows() throws IOException, SQLException {
        folder = CacheFolder.path("tpch-0.01");
        TpchData.generate(folder, 0.01, file -> {});
        run("CREATE TEMP VIEW lineitem AS SELECT * FROM parquet.`" + folder.resolve("lineitem.parquet") + "`")
                .close();
    }

    private QueryResult run(String sql) {
        return session.execute(sql, ExecuteOptions.DEFAULT);
    }

    /** The topmost step of a kind in a query's plan. */
    <N extends PlanNode> N step(String sql, Class<N> kind) {
        try (QueryResult result = run(sql)) {
            return result.profile().orElseThrow().steps().stream()
                    .map(StepProfile::node)
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The first batch of a step, valid until this is closed. */
    Batch batch(PlanNode step) {
        BatchStream rows = new QueryExecutor().execute(step, context(new QueryMemory(new MemoryLimit(MEMORY))));
        open.add(rows);
        Batch batch = rows.next();
        if (batch.rowCount() != BATCH) {
            throw new IllegalStateException("a batch of " + batch.rowCount() + " rows");
        }
        return batch;
    }

    /** Runs a plan to its end; gives the number of its rows. */
    long count(PlanNode plan) {
        long count = 0;
        try (BatchStream rows = new QueryExecutor().execute(plan, context(new QueryMemory(new MemoryLimit(MEMORY))))) {
            for (Batch batch = rows.next(); batch != null; batch = rows.next()) {
                count += batch.rowCount();
            }
        }
        return count;
    }

    /** Writes lineitem's numbers and dates into a CSV file. */
    void writeCsv(Path file) throws SQLException {
        String columns = "SELECT l_partkey, l_extendedprice, l_shipdate FROM ";
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement()) {
            statement.execute("COPY (" + columns
                    + Dialect.literal(folder.resolve("lineitem.parquet").toString()) + ") TO "
                    + Dialect.literal(file.toString()) + " (FORMAT csv, HEADER false)");
        }
    }

    /**
     * A scan of texts out of a CSV file.
     *
     * @param columns those of a SELECT
     */
    PlanNode csv(Path file, String columns) {
        return step("SELECT " + columns + " FROM csv.`" + file + "`", Scan.class);
    }

    /** A column of the first batch of lineitem. */
    Column column(String name) {
        return batch(step("SELECT " + name + " FROM lineitem", Scan.class))
                .columns()
                .get(0);
    }

    /** The task that kernels run in. */
    TaskContext task() {
        return new TaskContext(context(memory), 0, 0);
    }

    MemoryAccount account() {
        return memory.account("kernel");
    }

    private QueryContext context(QueryMemory queryMemory) {
        Settings settings = session.settings();
        return new QueryContext(settings, Instant.EPOCH, "bench", queryMemory, new QueryMetrics(), new Cancellation());
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable rows : open) {
            rows.close();
        }
        memory.close();
        session.close();
        engine.close();
    }
}
