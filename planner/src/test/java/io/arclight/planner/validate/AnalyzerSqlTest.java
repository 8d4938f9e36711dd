package io.arclight.planner.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.setting.Settings;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.View;
import io.arclight.planner.command.Statement.Query;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.rel.AnalyzedQuery;
import io.arclight.planner.syntax.SqlSyntax;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.calcite.plan.RelOptUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SQL text to names, types and errors. */
class AnalyzerSqlTest {
    private static final Settings SETTINGS = Settings.defaults();
    private static final Catalog CATALOG = LogicalQueries.catalog(Map.of(
            "t", SqlSyntax.parseSchema("a int, b bigint, c string, d date, s struct<x: int, y: string>"),
            "u", SqlSyntax.parseSchema("a int, e double, f timestamp")));

    private static LogicalPlan parse(String sql) {
        return ((Query) SqlSyntax.parseStatement(sql, SETTINGS)).plan();
    }

    private static AnalyzedQuery analyze(String sql) {
        return new Analyzer(CATALOG, SETTINGS, "me").analyze(parse(sql));
    }

    private static String plan(String sql) {
        return RelOptUtil.toString(analyze(sql).rel());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SELECT A, t.B + 1, count(*) OVER () AS n FROM t | struct<A:int,(B + 1):bigint,n:bigint>",
                "SELECT count(*), sum(DISTINCT a), max(b) FILTER (WHERE a > 1) FROM t"
                        + " | struct<count(1):bigint,sum(DISTINCT a):bigint,max(b) FILTER (WHERE (a > 1)):bigint>",
                "SELECT CAST(a AS STRING), CAST(a + 1 AS STRING) FROM t | struct<a:string,CAST((a + 1) AS STRING):string>",
                "SELECT CASE WHEN a > 1 THEN 'x' ELSE c END FROM t | struct<CASE WHEN (a > 1) THEN x ELSE c END:string>",
                "SELECT (SELECT max(e) FROM u), a IN (1, 2), NOT a = 1 FROM t"
                        + " | struct<scalarsubquery():double,(a IN (1, 2)):boolean,(NOT (a = 1)):boolean>",
                "SELECT * EXCEPT (s, d) FROM t | struct<a:int,b:bigint,c:string>",
                "SELECT u.*, b FROM t JOIN u USING (a) | struct<a:int,e:double,f:timestamp,b:bigint>",
                "SELECT * FROM t FULL JOIN u USING (a) WHERE t.a IS NULL"
                        + " | struct<a:int,b:bigint,c:string,d:date,s:struct<x:int,y:string>,e:double,f:timestamp>",
                "SELECT * FROM t LEFT SEMI JOIN u ON t.a = u.a"
                        + " | struct<a:int,b:bigint,c:string,d:date,s:struct<x:int,y:string>>",
                "SELECT a + 1 AS x, x * 2 AS y, y FROM t | struct<x:int,y:int,y:int>",
                "SELECT a AS k, sum(b) FROM t GROUP BY k HAVING sum(b) > 1 AND k > 2 ORDER BY max(a), 2"
                        + " | struct<k:int,sum(b):bigint>",
                "SELECT c, count(*) FROM t GROUP BY ALL ORDER BY ALL | struct<c:string,count(1):bigint>",
                "SELECT a, c, sum(b), grouping_id() FROM t GROUP BY ROLLUP (a, c)"
                        + " | struct<a:int,c:string,sum(b):bigint,grouping_id():bigint>",
                "SELECT a FROM t UNION ALL SELECT e FROM u | struct<a:double>",
                "SELECT * FROM VALUES (1, 'x'), (2.5, NULL) | struct<col1:decimal(11,1),col2:string>",
                "SELECT * FROM (VALUES (1)) AS v(n) | struct<n:int>",
                "WITH x AS (SELECT a AS k FROM t), y AS (SELECT k + 1 AS k FROM x) SELECT * FROM y JOIN x ON x.k = y.k"
                        + " | struct<k:int,k:int>",
                "SELECT row_number() OVER w FROM t WINDOW w AS (PARTITION BY c ORDER BY a DESC)"
                        + " | struct<row_number() OVER (PARTITION BY c ORDER BY a DESC NULLS LAST ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW):int>",
                "SELECT a, row_number() OVER (ORDER BY b) AS r FROM t QUALIFY r = 1 | struct<a:int,r:int>",
                "SELECT id FROM range(3) | struct<id:bigint>",
                "SELECT * FROM t PIVOT (sum(b) FOR a IN (1, 2 AS two)) WHERE false"
                        + " | struct<c:string,d:date,s:struct<x:int,y:string>,1:bigint,two:bigint>",
                "SELECT t1.a FROM t t1 WHERE EXISTS (SELECT 1 FROM u WHERE u.a = t1.a AND u.e > (SELECT avg(b) FROM t WHERE t.a = u.a))"
                        + " | struct<a:int>",
            })
    void namesAndTypesAreSparks(String sql, String schema) {
        assertEquals(schema, analyze(sql).schema().simpleString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SELECT a, sum(b) FROM t | MISSING_GROUP_BY",
                "SELECT a, sum(b) FROM t GROUP BY c | MISSING_AGGREGATION",
                "SELECT sum(b) FROM t GROUP BY c HAVING a > 1 | UNRESOLVED_COLUMN.WITH_SUGGESTION",
                "SELECT a FROM t JOIN u ON t.a = u.a | AMBIGUOUS_REFERENCE",
                "SELECT nothing FROM t | UNRESOLVED_COLUMN.WITH_SUGGESTION",
                "SELECT * FROM nothing | TABLE_OR_VIEW_NOT_FOUND",
                "SELECT nothing(a) FROM t | UNRESOLVED_ROUTINE",
                "SELECT a FROM t GROUP BY 2 | GROUP_BY_POS_OUT_OF_RANGE",
                "SELECT sum(a) FROM t GROUP BY 1 | GROUP_BY_POS_AGGREGATE",
                "SELECT a FROM t ORDER BY 2 | ORDER_BY_POS_OUT_OF_RANGE",
                "SELECT sum(sum(a)) FROM t | NESTED_AGGREGATE_FUNCTION",
                "SELECT a FROM t WHERE sum(b) > 1 | INVALID_WHERE_CONDITION",
                "SELECT rank() FROM t | WINDOW_FUNCTION_WITHOUT_OVER_CLAUSE",
                "SELECT a FROM t UNION SELECT a, e FROM u | NUM_COLUMNS_MISMATCH",
                "SELECT a FROM t LIMIT -1 | INVALID_LIMIT_LIKE_EXPRESSION.IS_NEGATIVE",
                "SELECT a FROM t LIMIT b | UNRESOLVED_COLUMN.WITH_SUGGESTION",
                "SELECT a FROM t LIMIT a | INVALID_LIMIT_LIKE_EXPRESSION.IS_UNFOLDABLE",
                "SELECT 1 IN (SELECT a, e FROM u) | DATATYPE_MISMATCH.IN_SUBQUERY_LENGTH_MISMATCH",
                "SELECT (SELECT a, e FROM u) | INVALID_SUBQUERY_EXPRESSION.SCALAR_SUBQUERY_RETURN_MORE_THAN_ONE_OUTPUT_COLUMN",
                "SELECT * FROM t JOIN u USING (b) | UNRESOLVED_USING_COLUMN_FOR_JOIN",
                "SELECT CAST(d AS INT) FROM t | DATATYPE_MISMATCH.CAST_WITH_CONF_SUGGESTION",
                "SELECT ? | UNBOUND_SQL_PARAMETER",
            })
    void errorsAreSparks(String sql, String condition) {
        ArclightException error = assertThrows(ArclightException.class, () -> analyze(sql));
        assertEquals(condition, error.getCondition());
    }

    @Test
    void anErrorPointsIntoTheText() {
        ArclightException error = assertThrows(ArclightException.class, () -> analyze("SELECT a,\n  nothing FROM t"));
        assertEquals("nothing", error.origin().fragment());
        assertTrue(error.getMessage().contains("== SQL (line 2, position 3) =="), error.getMessage());
    }

    @Test
    void correlatedQueriesOverGroupsSeeTheKeys() {
        String plan = plan("SELECT c, (SELECT max(e) FROM u WHERE u.a = t.a) FROM t GROUP BY c, a");
        assertTrue(plan.contains("$cor1.a"), plan);
    }

    @Test
    void lateralJoinsRefer() {
        String plan = plan("SELECT * FROM t, LATERAL (SELECT e + t.a AS z FROM u WHERE u.a = t.a)");
        assertTrue(plan.contains("LogicalCorrelate"), plan);
    }

    @Test
    void rangeFramesBecomeValuesOfTheKey() {
        String plan = plan("SELECT sum(b) OVER (ORDER BY a DESC RANGE BETWEEN 2 PRECEDING AND 1 FOLLOWING) FROM t");
        assertTrue(plan.contains("+($0, 2)") && plan.contains("-($0, 1)"), plan);
    }

    @Test
    void longChainsAreFlat() {
        String sql = IntStream.range(0, 300).mapToObj(i -> "a = " + i).collect(Collectors.joining(" OR "));
        assertTrue(plan("SELECT 1 FROM t WHERE " + sql).contains("OR(=($0, 0), =($0, 1), =($0, 2)"));
    }

    @Test
    void aViewMayReplaceTheOneItReads() {
        Catalog catalog = LogicalQueries.catalog(Map.of("v", SqlSyntax.parseSchema("a int, b int")));
        catalog.localViews().put(new View("v", List.of(), parse("SELECT a FROM v"), "", Optional.empty()));
        Analyzer analyzer = new Analyzer(catalog, SETTINGS, "me");
        assertEquals(
                "struct<a:int>",
                analyzer.analyze(parse("SELECT * FROM v")).schema().simpleString());
    }

    @Test
    void aViewWithTextMayNotReadItself() {
        Catalog catalog = LogicalQueries.catalog(Map.of());
        catalog.localViews()
                .put(new View("v", List.of(), parse("SELECT a FROM v"), "SELECT a FROM v", Optional.empty()));
        Analyzer analyzer = new Analyzer(catalog, SETTINGS, "me");
        ArclightException error =
                assertThrows(ArclightException.class, () -> analyzer.analyze(parse("SELECT * FROM v")));
        assertEquals("RECURSIVE_VIEW", error.getCondition());
    }
}
