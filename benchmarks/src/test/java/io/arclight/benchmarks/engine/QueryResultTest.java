package io.arclight.benchmarks.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QueryResultTest {
    private static final int MANY = 20_000;

    private static QueryResult result(Object... row) {
        return QueryResult.of(new QueryRows(columns(row.length), List.of(Arrays.asList(row))));
    }

    private static List<String> columns(int count) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add("c" + i);
        }
        return columns;
    }

    private static List<List<Object>> many() {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            rows.add(Arrays.asList(
                    (long) i, "text" + i % 7, i % 5 == 0 ? null : i / 3.0, new BigDecimal(i).movePointLeft(2)));
        }
        return rows;
    }

    private static QueryResult many(List<List<Object>> rows) {
        return QueryResult.of(new QueryRows(columns(4), rows));
    }

    @Test
    void enginesMayGiveAValueInDifferentClasses() {
        QueryResult one = result(1, 2L, new BigDecimal("3.50"), Timestamp.valueOf("2021-01-02 03:04:05"), null);
        QueryResult other =
                result(1L, BigInteger.TWO, new BigDecimal("3.5"), LocalDateTime.of(2021, 1, 2, 3, 4, 5), null);
        assertEquals(Optional.empty(), one.difference(other));
    }

    @Test
    void decimalsAreExactAndDoublesAreNot() {
        assertTrue(result(new BigDecimal("1.00"))
                .difference(result(new BigDecimal("1.01")))
                .isPresent());
        assertEquals(Optional.empty(), result(1.0).difference(result(1.0 + 1e-12)));
        assertTrue(result(1.0).difference(result(1.0 + 1e-6)).isPresent());
        assertTrue(result(1L).difference(result(1.4)).isPresent());
    }

    @Test
    void nullIsNoValue() {
        assertTrue(result((Object) null).difference(result("null")).isPresent());
        assertTrue(result((Object) null).difference(result(0)).isPresent());
    }

    @Test
    void namesOfExpressionsAreTheEnginesOwn() {
        List<List<Object>> rows = List.of(List.of(1L));
        QueryResult one = QueryResult.of(new QueryRows(List.of("count(1)"), rows));
        QueryResult other = QueryResult.of(new QueryRows(List.of("count_star()"), rows));
        assertEquals(Optional.empty(), one.difference(other));
        assertTrue(one.difference(QueryResult.of(new QueryRows(List.of("rows"), rows)))
                .isPresent());
    }

    @Test
    void textGivesTheResultAgain() {
        QueryResult result = result(1, -2.5, new BigDecimal("1.50"), "tab\tand\nline", "", null, Double.NaN);
        assertEquals(result, QueryResult.decode(result.encode().iterator()));
        QueryResult large = many(many());
        assertEquals(large, QueryResult.decode(large.encode().iterator()));
    }

    @Test
    void largeResultsAreTheSameInAnyOrder() {
        List<List<Object>> shuffled = many();
        Collections.shuffle(shuffled, new Random(1));
        assertTrue(many(shuffled).digest().isPresent());
        assertEquals(Optional.empty(), many(many()).difference(many(shuffled)));
    }

    @Test
    void largeResultsDifferInOneValue() {
        for (Object other : new Object[] {null, "other", -1L, 1e9}) {
            for (int column = 0; column < 4; column++) {
                List<List<Object>> rows = many();
                rows.get(17).set(column, other);
                assertTrue(many(many()).difference(many(rows)).isPresent(), column + " " + other);
            }
        }
    }

    @Test
    void largeResultsDifferWhenValuesChangeRows() {
        List<List<Object>> rows = many();
        Object text = rows.get(0).get(1);
        rows.get(0).set(1, rows.get(1).get(1));
        rows.get(1).set(1, text);
        assertTrue(many(many()).difference(many(rows)).isPresent());
    }
}
