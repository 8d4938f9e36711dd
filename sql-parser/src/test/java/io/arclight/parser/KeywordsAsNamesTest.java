package io.arclight.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arclight.parser.relation.OrderedQuery;
import org.apache.calcite.sql.SqlSelect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spark reserves hardly any word: each of these may be an alias, a column and a field. */
class KeywordsAsNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hour",
                "count",
                "start",
                "end",
                "do",
                "least",
                "date",
                "time",
                "timestamp",
                "year",
                "month",
                "day",
                "value",
                "key",
                "type",
                "user",
                "first",
                "last",
                "left",
                "right",
                "interval",
                "values",
                "table",
                "view",
                "show",
                "position",
                "filter",
                "over",
                "window",
                "range",
                "rows",
                "row",
                "current",
                "partition",
                "group",
                "order",
                "limit",
                "offset",
                "percent",
                "if",
                "replace",
                "exists",
                "default",
                "comment",
                "language",
                "all",
                "any",
                "some",
                "case",
                "when",
                "then",
                "else",
                "cast",
                "extract",
                "trim",
                "substring",
                "overlay",
                "lateral",
                "outer",
                "cross",
                "semi",
                "anti",
                "natural",
                "full",
                "inner",
                "using",
                "union",
                "minus",
                "except",
                "intersect",
                "set",
                "sets",
                "cube",
                "rollup",
                "grouping",
                "pivot",
                "for",
                "nulls",
                "ignore",
                "respect",
                "within",
                "div",
                "like",
                "escape",
                "to",
                "of",
                "max",
                "level",
                "function",
                "columns",
                "tables",
                "database",
                "schema",
                "explain",
                "describe",
                "use",
                "cache",
                "query",
                "analyze",
                "cost",
                "options",
                "global",
                "temp",
                "temporary",
                "unknown",
                "both",
                "by",
                "asc"
            })
    void aliasColumnAndField(String word) {
        assertEquals("AS(a, " + word + ")", select("SELECT a AS " + word));
        assertEquals("AS(a, " + word + ")", select("SELECT a AS " + word + ", b FROM t WHERE c"));
        assertEquals("t." + word, select("SELECT t." + word + " FROM t"));
        assertEquals("AS(t." + word + ", x)", select("SELECT t." + word + " x FROM t"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hour",
                "count",
                "start",
                "end",
                "do",
                "least",
                "date",
                "time",
                "timestamp",
                "year",
                "month",
                "day",
                "value",
                "key",
                "type",
                "user",
                "first",
                "last",
                "interval",
                "view",
                "show",
                "position",
                "filter",
                "range",
                "rows",
                "row",
                "current",
                "partition",
                "percent",
                "if",
                "replace",
                "comment",
                "window",
                "limit",
                "offset",
                "left"
            })
    void bareColumn(String word) {
        assertEquals(word, select("SELECT " + word + " FROM t"));
        assertEquals(word, select("SELECT " + word + ", b FROM t WHERE " + word + " > 1 GROUP BY " + word));
        assertEquals("AS(a, " + word + ")", select("SELECT a " + word + ", b FROM t ORDER BY " + word + " DESC"));
        assertEquals("+(" + word + ", 1)", select("SELECT " + word + " + 1 FROM t AS " + word));
    }

    private static String select(String sql) {
        var node = SparkParser.parseStatement(sql);
        if (node instanceof OrderedQuery ordered) {
            node = ordered.query();
        }
        return TreeText.of(((SqlSelect) node).getSelectList().get(0));
    }
}
