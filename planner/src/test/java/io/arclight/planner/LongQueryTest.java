package io.arclight.planner;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.setting.Settings;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that programs write are longer than those that people do. */
class LongQueryTest {
    private static final int PARTS = 5000;

    @ParameterizedTest
    @ValueSource(strings = {" OR ", " AND "})
    void chainsNeedNoStack(String operator) {
        String condition = IntStream.range(0, PARTS)
                .mapToObj(i -> "o_custkey <> o_orderkey + " + i)
                .collect(Collectors.joining(operator));
        assertTrue(plan("SELECT count(*) FROM orders WHERE " + condition).contains("4999"));
    }

    @Test
    void listsMayBeLong() {
        String list = IntStream.range(0, 2 * PARTS).mapToObj(i -> "" + 3 * i).collect(Collectors.joining(", "));
        assertTrue(plan("SELECT count(*) FROM orders WHERE o_orderkey IN (" + list + ")")
                .contains("29997"));
    }

    private static String plan(String sql) {
        return new SqlPlanner(new TpchTables().tables(), Settings.defaults())
                .plan(sql)
                .explanation()
                .physical()
                .tree();
    }
}
