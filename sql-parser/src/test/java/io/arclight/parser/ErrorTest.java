package io.arclight.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.calcite.sql.SqlSelect;
import org.junit.jupiter.api.Test;

class ErrorTest {
    private static SparkParseException error(String sql) {
        return assertThrows(SparkParseException.class, () -> SparkParser.parseStatement(sql));
    }

    @Test
    void syntaxErrorPointsAtTheToken() {
        SparkParseException error = error("SELECT a\nFROM t WHERE ) b");
        assertEquals("PARSE_SYNTAX_ERROR", error.condition());
        assertEquals("42601", error.sqlState());
        assertEquals("Syntax error at or near ')'.", error.description());
        assertEquals(2, error.line());
        assertEquals(13, error.column());
        assertEquals(22, error.offset());
        assertEquals(
                """
                [PARSE_SYNTAX_ERROR] Syntax error at or near ')'. SQLSTATE: 42601 (line 2, pos 13)

                == SQL ==
                SELECT a
                FROM t WHERE ) b
                -------------^^^
                """,
                error.getMessage());
    }

    @Test
    void endOfInput() {
        assertEquals(
                "Syntax error at or near end of input.", error("SELECT 1 +").description());
    }

    @Test
    void emptyStatement() {
        assertEquals("PARSE_EMPTY_STATEMENT", error(" -- nothing\n").condition());
        assertEquals("42617", error("").sqlState());
    }

    @Test
    void unclosedComment() {
        SparkParseException error = error("SELECT 1 /* /* x */");
        assertEquals("UNCLOSED_BRACKETED_COMMENT", error.condition());
        assertEquals(9, error.offset());
    }

    @Test
    void nodesKnowTheirText() {
        String sql = "SELECT a,\n  sum(b + 1) AS `c d`\nFROM t";
        SourceText source = new SourceText(sql);
        SqlSelect select = (SqlSelect) SparkParser.parseStatement(sql);
        assertEquals(
                "sum(b + 1) AS `c d`",
                source.fragment(select.getSelectList().get(1).getParserPosition()));
        assertEquals("t", source.fragment(select.getFrom().getParserPosition()));
        assertEquals(sql, source.fragment(select.getParserPosition()));
    }

    @Test
    void scriptsSplitOutsideOfQuotesAndComments() {
        String script = "SELECT ';' ; -- a;b\n /* ; */ SELECT `;`;;\nSELECT r'\\';SELECT \"\\\";\"";
        var statements = SparkParser.splitStatements(script);
        assertEquals(4, statements.size());
        assertEquals("SELECT ';'", statements.get(0).text());
        assertEquals("SELECT r'\\'", statements.get(2).text());
        for (ScriptStatement statement : statements) {
            assertEquals(
                    statement.text(),
                    script.substring(
                            statement.offset(),
                            statement.offset() + statement.text().length()));
        }
    }
}
