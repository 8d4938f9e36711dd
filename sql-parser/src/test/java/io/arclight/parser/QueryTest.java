package io.arclight.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.arclight.parser.relation.LateralView;
import io.arclight.parser.relation.OrderedQuery;
import org.apache.calcite.sql.JoinType;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlJoin;
import org.apache.calcite.sql.SqlSelect;
import org.apache.calcite.sql.SqlWith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    private static SqlSelect select(String sql) {
        return assertInstanceOf(SqlSelect.class, SparkParser.parseStatement(sql));
    }

    private static String from(String sql) {
        return TreeText.of(select("SELECT * FROM " + sql).getFrom());
    }

    @ParameterizedTest
    @CsvSource({
        "JOIN, INNER",
        "INNER JOIN, INNER",
        "CROSS JOIN, CROSS",
        "LEFT JOIN, LEFT",
        "LEFT OUTER JOIN, LEFT",
        "RIGHT JOIN, RIGHT",
        "FULL OUTER JOIN, FULL",
        "LEFT SEMI JOIN, LEFT_SEMI_JOIN",
        "SEMI JOIN, LEFT_SEMI_JOIN",
        "LEFT ANTI JOIN, LEFT_ANTI_JOIN",
        "ANTI JOIN, LEFT_ANTI_JOIN"
    })
    void joins(String words, JoinType type) {
        SqlJoin join = assertInstanceOf(
                SqlJoin.class,
                select("SELECT * FROM a " + words + " b ON a.x = b.x").getFrom());
        assertEquals(type, join.getJoinType());
        assertEquals("=(a.x, b.x)", TreeText.of(join.getCondition()));
    }

    @Test
    void commaBindsLooserThanJoin() {
        SqlJoin comma = assertInstanceOf(
                SqlJoin.class,
                select("SELECT * FROM a, b LEFT JOIN c USING (x, y)").getFrom());
        assertEquals(JoinType.COMMA, comma.getJoinType());
        SqlJoin left = assertInstanceOf(SqlJoin.class, comma.getRight());
        assertEquals(JoinType.LEFT, left.getJoinType());
        assertEquals("[x, y]", TreeText.of(left.getCondition()));
        assertEquals(
                true,
                assertInstanceOf(
                                SqlJoin.class,
                                select("SELECT * FROM a NATURAL LEFT JOIN b").getFrom())
                        .isNatural());
    }

    @Test
    void relations() {
        assertEquals("AS(t, x, a, b)", from("t AS x(a, b)"));
        assertEquals("AS(parquet./data/x y, p)", from("parquet.`/data/x y` p"));
        assertEquals("TABLE_FUNCTION(CALL(range, [1, 10]))", from("range(1, 10)"));
        assertEquals(
                "AS(VALUES(ROW(1, 'a'), ROW(2, 'b')), t, id, name)", from("VALUES (1, 'a'), (2, 'b') AS t(id, name)"));
        assertEquals("VALUES(ROW(1), ROW(2))", TreeText.of(SparkParser.parseStatement("VALUES 1, 2")));
        assertEquals("TABLESAMPLE[PERCENT](t, 10, 7)", from("t TABLESAMPLE (10 PERCENT) REPEATABLE (7)"));
        assertEquals("TABLESAMPLE[BUCKETS](t, 1, 4)", from("t TABLESAMPLE (BUCKET 1 OUT OF 4)"));
        assertEquals(
                "PIVOT(t, [AS(CALL(sum, [x]), s)], [y], [1, AS(2, two)])",
                from("t PIVOT (sum(x) AS s FOR y IN (1, 2 AS two))"));
        assertEquals(
                "UNPIVOT[INCLUDE NULLS](t, [v], n, [a, AS(b, bb)])",
                from("t UNPIVOT INCLUDE NULLS (v FOR n IN (a, b AS bb))"));
        assertEquals("TABLE(t)", TreeText.of(SparkParser.parseStatement("TABLE t")));
    }

    @Test
    void subqueriesNeedNoAlias() {
        assertInstanceOf(
                SqlSelect.class, select("SELECT * FROM (SELECT 1 AS a)").getFrom());
        assertInstanceOf(
                OrderedQuery.class,
                select("SELECT * FROM ((SELECT 1) UNION (SELECT 2) ORDER BY 1)").getFrom());
        assertInstanceOf(
                SqlJoin.class, select("SELECT * FROM (a JOIN b ON a.x = b.x)").getFrom());
        assertInstanceOf(
                SqlJoin.class, select("SELECT * FROM ((a JOIN b) JOIN c)").getFrom());
        assertInstanceOf(
                SqlJoin.class,
                select("SELECT * FROM ((SELECT 1) x JOIN (SELECT 2) y)").getFrom());
    }

    @Test
    void parenthesesAroundQueriesAndExpressions() {
        assertEquals(
                "+(SELECT, 1)",
                TreeText.of("(SELECT max(a) FROM t) + 1").replaceAll("SELECT\\(.*\\)(?=, 1)", "SELECT"));
        assertEquals(
                "IN(a, SELECT)", TreeText.of("a IN ((SELECT b FROM t))").replaceAll("SELECT\\(.*\\)(?=\\))", "SELECT"));
        assertEquals(
                "UNION ALL",
                assertInstanceOf(SqlCall.class, SparkParser.parseStatement("(SELECT 1) UNION ALL (SELECT 2)"))
                        .getOperator()
                        .getName());
    }

    @Test
    void setOperatorsBindAsInSpark() {
        String tree =
                TreeText.of(SparkParser.parseStatement("TABLE a UNION TABLE b INTERSECT TABLE c MINUS ALL TABLE d"));
        assertEquals("EXCEPT ALL(UNION(TABLE(a), INTERSECT(TABLE(b), TABLE(c))), TABLE(d))", tree);
    }

    @Test
    void grouping() {
        assertEquals("[a, +(b, 1), 3]", group("a, b + 1, 3"));
        assertEquals("[GROUP_BY_ALL()]", group("ALL"));
        assertEquals("[a, ROLLUP(b, ROW(c, d)), CUBE(e)]", group("a, ROLLUP (b, (c, d)), CUBE (e)"));
        assertEquals("[GROUPING SETS(a, ROW(a, b), ROW())]", group("GROUPING SETS (a, (a, b), ())"));
        assertEquals("[ROLLUP(a, b)]", group("a, b WITH ROLLUP"));
        assertEquals("[GROUP_BY_WITH_SETS([a, b], [ROW(a, b), a])]", group("a, b GROUPING SETS ((a, b), a)"));
    }

    private static String group(String items) {
        return TreeText.of(select("SELECT 1 FROM t GROUP BY " + items).getGroup());
    }

    @Test
    void tail() {
        OrderedQuery query = assertInstanceOf(
                OrderedQuery.class,
                SparkParser.parseStatement("SELECT * FROM t ORDER BY a DESC NULLS LAST, b LIMIT 10 OFFSET 2"));
        assertEquals("[NULLS LAST(DESC(a)), b]", TreeText.of(query.orderBy()));
        assertEquals("10", TreeText.of(query.limit()));
        assertEquals("2", TreeText.of(query.offset()));
        OrderedQuery other = assertInstanceOf(
                OrderedQuery.class,
                SparkParser.parseStatement("SELECT * FROM t DISTRIBUTE BY a, b SORT BY c ASC LIMIT ALL"));
        assertEquals("[a, b]", TreeText.of(other.distributeBy()));
        assertEquals("[c]", TreeText.of(other.sortBy()));
        assertNull(other.limit());
    }

    @Test
    void with() {
        SqlWith with = assertInstanceOf(
                SqlWith.class,
                SparkParser.parseStatement("WITH RECURSIVE a(x) AS (SELECT 1), b AS (SELECT 2) SELECT * FROM a, b"));
        assertEquals(2, with.withList.size());
        SparkParser.parseStatement("WITH a AS (WITH b AS (SELECT 1) SELECT * FROM b) TABLE a");
    }

    @Test
    void lateralView() {
        LateralView view = assertInstanceOf(
                LateralView.class,
                select("SELECT * FROM t, u LATERAL VIEW OUTER explode(m) x AS k, v LATERAL VIEW explode(y)")
                        .getFrom());
        assertEquals("LATERAL_VIEW(LATERAL_VIEW[OUTER]", TreeText.of(view).substring(0, 32));
    }

    @Test
    void hintsAreCalls() {
        SqlSelect select = select("SELECT /*+ BROADCAST(a, b), REPARTITION(3, c) */ /*+ x */ * FROM t");
        assertEquals("[CALL(BROADCAST, [a, b]), CALL(REPARTITION, [3, c]), CALL(x)]", TreeText.of(select.getHints()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT",
                "SELECT 1 FROM",
                "SELECT FROM t WHERE",
                "SELECT a b c FROM t",
                "SELEC 1",
                "(1 + 2)",
                "SELECT 'abc",
                "SELECT (1",
                "SELECT 1)",
                "SELECT 1; SELECT 2",
                "SELECT * FROM a JOIN",
                "SELECT CASE END",
                "WITH x AS (t) SELECT 1",
                "SELECT * FROM a JOIN (b, c)"
            })
    void rejects(String sql) {
        org.junit.jupiter.api.Assertions.assertThrows(SparkParseException.class, () -> SparkParser.parseStatement(sql));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1;;",
                "SELECT a desc FROM t ORDER BY a desc",
                "SELECT * FROM (t)",
                "SELECT * FROM (t) AS u JOIN (a JOIN b)",
                "select * from t where a > 1 -- end",
                "SELECT /* a /* nested */ b */ 1",
                "SELECT sum(a) OVER (PARTITION BY b ORDER BY c ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) FROM t",
                "SELECT sum(a) OVER (DISTRIBUTE BY b SORT BY c RANGE BETWEEN INTERVAL 1 DAY PRECEDING AND UNBOUNDED FOLLOWING) FROM t",
                "SELECT sum(a) OVER w FROM t WINDOW w AS (ORDER BY c ROWS 3 PRECEDING), w2 AS w",
                "SELECT rank() OVER (ORDER BY a) AS r FROM t QUALIFY r = 1",
                "SELECT * EXCEPT (a, b.c), t.* EXCEPT (x) FROM t",
                "SELECT * FROM t EXCEPT (SELECT * FROM u)",
                "SELECT 1 WHERE true",
                "SELECT a, count(*) FROM t HAVING count(*) > 1",
                "SELECT inline(x) AS (a, b) FROM t",
                "FROM t SELECT a WHERE b = 1",
                "SELECT * FROM t1, LATERAL (SELECT t1.a) AS x JOIN LATERAL explode(y) AS z(k)",
                "SELECT * FROM f(TABLE(SELECT 1), x => 2)",
                "SELECT `a``b`.`c d` FROM `my table`",
                "SELECT ALL a FROM t WHERE EXISTS (SELECT 1) AND NOT EXISTS (SELECT 2)",
            })
    void accepts(String sql) {
        SparkParser.parseStatement(sql);
    }
}
