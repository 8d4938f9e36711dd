package io.arclight.planner.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.error.ArclightException;
import io.arclight.planner.command.Statement;
import io.arclight.planner.logical.CombinedPlan.Join;
import io.arclight.planner.logical.CombinedPlan.SetOperation;
import io.arclight.planner.logical.CombinedPlan.With;
import io.arclight.planner.logical.Grouping;
import io.arclight.planner.logical.JoinKind;
import io.arclight.planner.logical.LeafPlan.FileRelation;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.SelectPlan.Aggregate;
import io.arclight.planner.logical.SelectPlan.Project;
import io.arclight.planner.logical.SelectPlan.Sort;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementSyntaxTest {
    private static LogicalPlan plan(String sql) {
        Statement statement = SqlSyntax.parseStatement(sql, Texts.SETTINGS);
        return assertInstanceOf(Statement.Query.class, statement).plan();
    }

    @Test
    void clausesNestAsTheyApply() {
        String text = Texts.statement(
                "SELECT DISTINCT a, count(*) FROM t WHERE b GROUP BY a HAVING c QUALIFY d ORDER BY e LIMIT 1");
        List<String> order = List.of(
                "Limit[", "Sort[", "Distinct[", "Qualify[", "Having[", "Aggregate[", "Filter[", "UnresolvedRelation[");
        int at = -1;
        for (String clause : order) {
            int next = text.indexOf(clause);
            assertTrue(next > at, clause + " in " + text);
            at = next;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a, b|[[0, 1]]",
                "ROLLUP (a, b)|[[0, 1], [0], []]",
                "CUBE (a, b)|[[0, 1], [0], [1], []]",
                "a, ROLLUP (b, (c, A))|[[0, 1, 2], [0, 1], [0]]",
                "GROUPING SETS ((a, b), a, ())|[[0, 1], [0], []]",
                "a, b WITH CUBE|[[0, 1], [0], [1], []]",
                "a, b GROUPING SETS ((b), (a))|[[1], [0]]",
                "GROUPING SETS (ROLLUP (a), b)|[[0], [], [1]]",
                "a + 1, GROUPING SETS ((a + 1), b)|[[0], [0, 1]]"
            })
    void groupingSets(String items, String sets) {
        Grouping grouping = assertInstanceOf(Aggregate.class, plan("SELECT 1 FROM t GROUP BY " + items))
                .grouping();
        assertEquals(sets, grouping.sets().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a JOIN b ON a.x = b.x|INNER",
                "a JOIN b|CROSS",
                "a, b|CROSS",
                "a CROSS JOIN b|CROSS",
                "a NATURAL JOIN b|INNER",
                "a LEFT ANTI JOIN b USING (x)|LEFT_ANTI",
                "a FULL JOIN b ON true|FULL"
            })
    void joinKinds(String from, JoinKind kind) {
        Project project = assertInstanceOf(Project.class, plan("SELECT 1 FROM " + from));
        assertEquals(kind, assertInstanceOf(Join.class, project.child()).kind());
    }

    @Test
    void commonTablesGoAroundTheOrder() {
        With with = assertInstanceOf(With.class, plan("WITH a(x) AS (SELECT 1) SELECT * FROM a ORDER BY x"));
        assertInstanceOf(Sort.class, with.child());
        assertEquals(List.of("x"), with.tables().get(0).columns());
    }

    @Test
    void setOperations() {
        SetOperation union = assertInstanceOf(SetOperation.class, plan("TABLE a UNION ALL TABLE b"));
        assertEquals(SetOperation.Kind.UNION, union.kind());
        assertTrue(union.all());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SELECT * FROM t TABLESAMPLE (10 PERCENT)|fraction=0.1",
                "SELECT * FROM t LATERAL VIEW OUTER explode(x) AS y|outer=true, alias=, columns=[y]",
                "SELECT * FROM t UNPIVOT (v FOR n IN (a, (b) AS bb))|names=[a]",
                "SELECT * FROM t UNPIVOT ((v, w) FOR n IN ((a, b)))|names=[a_b]",
                "SELECT * FROM t PIVOT (sum(x) FOR y IN (1, 2))|Pivot[",
                "SELECT * FROM t DISTRIBUTE BY a SORT BY b|global=false",
                "SELECT /*+ broadcast(t) */ * FROM t|name=BROADCAST",
                "SELECT * FROM VALUES (1, 'a') AS t(x, y)|SubqueryAlias[child=InlineTable[",
                "SELECT f(a) OVER w FROM t WINDOW w AS (PARTITION BY b)|base=Optional[w]",
                "SELECT * EXCEPT (a, b.c) FROM t|except=[[a], [b, c]]",
                "SELECT parquet.x FROM parquet.`/tmp/x`|name=[parquet, /tmp/x]",
            })
    void shapes(String sql, String part) {
        String text = Texts.statement(sql);
        assertTrue(text.contains(part), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DROP VIEW IF EXISTS a.b|DropView[name=[a, b], ifExists=true, view=true]",
                "SHOW VIEWS IN g LIKE 'x*'|ShowTables[subject=VIEWS, schema=Optional[g], pattern=Optional[x*]]",
                "SHOW COLUMNS IN t FROM db|ShowColumns[table=[db, t]]",
                "DESC EXTENDED t c|DescribeTable[table=[t], extended=true, column=Optional[c]]",
                "DESCRIBE FUNCTION upper|DescribeFunction[name=[upper], extended=false]",
                "SET a=b c|SetSetting[key=Optional[a], value=Optional[b c], verbose=false]",
                "RESET|ResetSetting[key=-]",
                "USE global_temp|Use[schema=[global_temp], catalog=false]",
                "EXPLAIN ANALYZE SHOW TABLES|Explain[statement=ShowTables[subject=TABLES, schema=-, pattern=-], mode=ANALYZE]",
                "UNCACHE TABLE IF EXISTS t|UncacheTable[name=[t], ifExists=true]",
            })
    void commands(String sql, String expected) {
        assertEquals(expected, Texts.statement(sql));
    }

    @Test
    void viewsKeepTheTextOfTheirQuery() {
        Statement.CreateView view = assertInstanceOf(
                Statement.CreateView.class,
                SqlSyntax.parseStatement("CREATE OR REPLACE TEMP VIEW v(x) AS SELECT 1 AS a;", Texts.SETTINGS));
        assertEquals("SELECT 1 AS a", view.text());
        assertEquals(List.of("x"), view.columns());
        assertTrue(view.replace());
    }

    @Test
    void viewsOverFiles() {
        Statement.CreateView view = assertInstanceOf(
                Statement.CreateView.class,
                SqlSyntax.parseStatement(
                        "CREATE TEMPORARY VIEW v (a INT) USING CSV OPTIONS (Path '/x', header true, sep ';')",
                        Texts.SETTINGS));
        FileRelation files = assertInstanceOf(FileRelation.class, view.plan());
        assertEquals("csv", files.format());
        assertEquals(List.of("/x"), files.paths());
        assertEquals("{header=true, sep=;}", files.options().toString().toLowerCase());
        assertEquals("struct<a:int>", files.schema().orElseThrow().simpleString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SELECT 1 +|PARSE_SYNTAX_ERROR",
                "  |PARSE_EMPTY_STATEMENT",
                "SELECT /* 1|UNCLOSED_BRACKETED_COMMENT",
                "SET a b|INVALID_SET_SYNTAX",
                "SELECT 1 WINDOW w AS (), w AS ()|INVALID_SQL_SYNTAX.REPETITIVE_WINDOW_DEFINITION",
            })
    void errors(String sql, String condition) {
        ArclightException error = assertThrows(
                ArclightException.class, () -> SqlSyntax.parseStatement(sql == null ? "" : sql, Texts.SETTINGS));
        assertEquals(condition, error.getCondition());
    }
}
