package io.arclight.tests.tpch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arclight.benchmarks.engine.ArclightEngine;
import io.arclight.benchmarks.engine.Dialect;
import io.arclight.benchmarks.engine.DuckDbEngine;
import io.arclight.benchmarks.engine.EngineLimits;
import io.arclight.benchmarks.engine.JdbcEngine;
import io.arclight.benchmarks.engine.QueryEngine;
import io.arclight.benchmarks.engine.QueryRows;
import io.arclight.benchmarks.engine.View;
import io.arclight.benchmarks.tpch.TpchData;
import io.arclight.benchmarks.tpch.TpchQueries;
import io.arclight.exec.memory.MemoryPool;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every TPC-H query at scale 0.1 gives what DuckDB gives, whichever door it comes through, and leaves no memory behind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TpchTest {
    private static final Path FOLDER = Path.of("target", "tpch-0.1").toAbsolutePath();

    private QueryEngine oracle;
    private QueryEngine embedded;
    private QueryEngine jdbc;

    @BeforeAll
    void open() throws Exception {
        TpchData.generate(FOLDER, 0.1, step -> {});
        oracle = new DuckDbEngine(EngineLimits.threads(2));
        embedded = new ArclightEngine(EngineLimits.threads(2));
        jdbc = new JdbcEngine(Dialect.SPARK, DriverManager.getConnection("jdbc:arclight:"));
        for (String table : TpchData.tables()) {
            for (QueryEngine engine : new QueryEngine[] {oracle, embedded, jdbc}) {
                engine.register(View.parquet(FOLDER, table));
            }
        }
    }

    @AfterAll
    void close() throws SQLException {
        oracle.close();
        embedded.close();
        jdbc.close();
    }

    static IntStream queries() {
        return IntStream.rangeClosed(1, TpchQueries.COUNT);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void queryAgreesWithDuckDb(int number) throws SQLException {
        String sql = TpchQueries.text(number);
        QueryRows expected = oracle.run(sql);
        long before = MemoryPool.shared().usedBytes();
        assertEquals(Optional.empty(), embedded.run(sql).difference(expected), "embedded");
        assertEquals(Optional.empty(), jdbc.run(sql).difference(expected), "JDBC");
        assertEquals(before, MemoryPool.shared().usedBytes(), "memory left behind");
    }
}
