package io.arclight.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arclight.parser.statement.CreateViewStatement;
import io.arclight.parser.statement.SetStatement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "DROP VIEW IF EXISTS a.b|DROP[VIEW IF EXISTS](a.b)",
                "drop table t|DROP[TABLE](t)",
                "SHOW TABLES|SHOW[TABLES]()",
                "SHOW TABLES IN db LIKE 'x*'|SHOW[TABLES](db, 'x*')",
                "SHOW VIEWS 'v'|SHOW[VIEWS]('v')",
                "SHOW DATABASES|SHOW[DATABASES]()",
                "SHOW SCHEMAS LIKE 'd'|SHOW[DATABASES]('d')",
                "SHOW COLUMNS IN t FROM db|SHOW[COLUMNS](t, db)",
                "SHOW USER FUNCTIONS LIKE 'a'|SHOW[FUNCTIONS USER]('a')",
                "SHOW FUNCTIONS upper|SHOW[FUNCTIONS]('upper')",
                "DESCRIBE t|DESCRIBE[TABLE](t)",
                "DESC EXTENDED db.t|DESCRIBE[TABLE EXTENDED](db.t)",
                "DESC TABLE EXTENDED t c|DESCRIBE[TABLE EXTENDED](t, c)",
                "DESCRIBE FUNCTION EXTENDED upper|DESCRIBE[FUNCTION EXTENDED](upper)",
                "DESCRIBE FUNCTION <=>|DESCRIBE[FUNCTION]('<=>')",
                "DESCRIBE QUERY TABLE t|DESCRIBE[QUERY](TABLE(t))",
                "DESCRIBE VALUES 1|DESCRIBE[QUERY](VALUES(ROW(1)))",
                "EXPLAIN TABLE t|EXPLAIN[SIMPLE](TABLE(t))",
                "EXPLAIN ANALYZE VALUES 1|EXPLAIN[ANALYZE](VALUES(ROW(1)))",
                "EXPLAIN EXTENDED DESC t|EXPLAIN[EXTENDED](DESCRIBE[TABLE](t))",
                "USE db|USE(db)",
                "USE DATABASE db|USE(db)",
                "CACHE LAZY TABLE t AS TABLE u|CACHE[CACHE LAZY](t, TABLE(u))",
                "UNCACHE TABLE IF EXISTS t|CACHE[UNCACHE IF EXISTS](t)",
                "REFRESH TABLE t|CACHE[REFRESH_TABLE](t)",
                "REFRESH FUNCTION f|CACHE[REFRESH_FUNCTION](f)",
                "REFRESH '/a b'|CACHE[REFRESH_PATH /a b]()",
                "CLEAR CACHE|CACHE[CLEAR]()",
                "SELECT clear FROM cache|SELECT([], [clear], cache, null, null, null, [], null, null, null, null, [])",
                "SET|SET()",
                "SET -v|SET[-v]()",
                "SET a.b|SET[a.b]()",
                "set spark.sql.ansi.enabled = false ;|SET[spark.sql.ansi.enabled=false]()",
                "SET a=x y 'z' -- no comment|SET[a=x y 'z' -- no comment]()",
                "SET `a b`=`c;d`|SET[a b=c;d]()",
                "SET TIME ZONE 'UTC'|SET[spark.sql.session.timeZone=UTC]()",
                "RESET|RESET()",
                "RESET a.b|RESET[a.b]()",
            })
    void commands(String sql, String tree) {
        assertEquals(tree, TreeText.of(SparkParser.parseStatement(sql)));
    }

    @Test
    void createView() {
        CreateViewStatement view = assertInstanceOf(
                CreateViewStatement.class,
                SparkParser.parseStatement(
                        "CREATE OR REPLACE GLOBAL TEMPORARY VIEW v (a, b COMMENT 'x') AS SELECT 1, 2"));
        assertEquals("OR REPLACE GLOBAL TEMPORARY", view.describe().replaceAll(".*\\[|\\]", ""));
        assertEquals("x", view.columns().get(1).comment());
        assertEquals("v", view.name().getSimple());
    }

    @Test
    void createViewUsing() {
        CreateViewStatement view = assertInstanceOf(
                CreateViewStatement.class,
                SparkParser.parseStatement("CREATE TEMP VIEW v (a INT, b STRING) USING csv"
                        + " OPTIONS (path '/tmp/x', header = true, 'sep' ';', spark.x.y 1, inferSchema false)"));
        assertEquals("csv", view.source().getSimple());
        assertEquals(
                List.of("path", "header", "sep", "spark.x.y", "inferSchema"),
                view.options().stream().map(option -> option.key()).toList());
        assertEquals("INT", view.columns().get(0).type().typeName());
    }

    @Test
    void setIsRefusedWithoutKey() {
        SparkParseException error =
                assertThrows(SparkParseException.class, () -> SparkParser.parseStatement("SET a b c"));
        assertEquals("INVALID_SET_SYNTAX", error.condition());
    }

    @Test
    void setWithLineBreaks() {
        SetStatement set =
                assertInstanceOf(SetStatement.class, SparkParser.parseStatement("-- comment\n SET\n  a.b =\n  c"));
        assertEquals("a.b", set.key());
        assertEquals("c", set.value());
    }

    @Test
    void tableSchema() {
        var columns = SparkParser.parseTableSchema("a INT, b: STRING NOT NULL COMMENT 'x', `c d` ARRAY<STRUCT<e:INT>>");
        assertEquals(
                "[COLUMN(a, TYPE[INT]()), COLUMN[NOT NULL](b, TYPE[STRING](), 'x'),"
                        + " COLUMN(c d, TYPE[ARRAY](TYPE[STRUCT](COLUMN(e, TYPE[INT]()))))]",
                columns.stream().map(TreeText::of).toList().toString());
        assertEquals(
                "[COLUMN(a, TYPE[INTERVAL DAY TO SECOND]())]",
                SparkParser.parseTableSchema("a INTERVAL DAY TO SECOND").stream()
                        .map(TreeText::of)
                        .toList()
                        .toString());
        assertEquals("TYPE[DECIMAL 10 2]()", TreeText.of(SparkParser.parseDataType("decimal(10,2)")));
        assertEquals("TYPE[STRUCT]()", TreeText.of(SparkParser.parseDataType("struct<>")));
    }
}
