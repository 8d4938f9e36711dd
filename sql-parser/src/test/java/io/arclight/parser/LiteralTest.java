package io.arclight.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.arclight.parser.tree.NumericLiteral;
import io.arclight.parser.tree.StringLiteral;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralTest {
    @ParameterizedTest
    @CsvSource({
        "1, INTEGER, 1",
        "1L, BIGINT, 1",
        "1l, BIGINT, 1",
        "1S, SMALLINT, 1",
        "1Y, TINYINT, 1",
        "-128Y, TINYINT, -128",
        "1.5, DECIMAL, 1.5",
        ".5, DECIMAL, 0.5",
        "5., DECIMAL, 5",
        "1.50, DECIMAL, 1.50",
        "1.5D, DOUBLE, 1.5",
        "1d, DOUBLE, 1",
        "1.5F, FLOAT, 1.5",
        "2BD, BIG_DECIMAL, 2",
        "1.5bd, BIG_DECIMAL, 1.5",
        "1e3, EXPONENT, 1E+3",
        "1.5E-3, EXPONENT, 0.0015",
        "1e3D, DOUBLE, 1E+3",
        "1e2BD, BIG_DECIMAL, 1E+2",
        "-9223372036854775808, INTEGER, -9223372036854775808",
        "99999999999999999999, INTEGER, 99999999999999999999"
    })
    void numbersKeepTheirForm(String text, NumericLiteral.Form form, String value) {
        NumericLiteral literal = assertInstanceOf(NumericLiteral.class, SparkParser.parseExpression(text));
        assertEquals(form, literal.form());
        assertEquals(new BigDecimal(value), literal.value());
    }

    private static String string(String text) {
        return assertInstanceOf(StringLiteral.class, SparkParser.parseExpression(text))
                .text();
    }

    @Test
    void stringsAreDecodedAsSparkDoes() {
        assertEquals("a", string("'a'"));
        assertEquals("a", string("\"a\""));
        assertEquals("it's", string("'it''s'"));
        assertEquals("it's", string("'it\\'s'"));
        assertEquals("ab", string("'a' 'b'"));
        assertEquals("ab", string("'a' -- comment\n \"b\""));
        assertEquals("\\d+", string("r'\\d+'"));
        assertEquals("\\d'", string("R\"\\d'\""));
        assertEquals("line\nbreak\ttab", string("'line\\nbreak\\ttab'"));
        assertEquals("A", string("'\\u0041'"));
        assertEquals("\uD83D\uDE00", string("'\\U0001F600'"));
        assertEquals("A", string("'\\101'"));
        assertEquals("\\%\\_", string("'\\%\\_'"));
        assertEquals("\\", string("'\\\\'"));
        assertEquals("x", string("'\\x'"));
        assertEquals("Łódź 中文", string("'Łódź 中文'"));
    }

    @Test
    void doubleQuotesCanBeNames() {
        String tree = TreeText.of(SparkParser.parseStatement("SELECT \"a b\"", new ParserOptions(true, true, false)));
        assertEquals(TreeText.of(SparkParser.parseStatement("SELECT `a b`")), tree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "DATE '2020-01-01'|LITERAL[DATE]('2020-01-01')",
                "timestamp'2020-01-01'|LITERAL[TIMESTAMP]('2020-01-01')",
                "TIMESTAMP_NTZ '2020'|LITERAL[TIMESTAMP_NTZ]('2020')",
                "TIMESTAMP_LTZ '2020'|LITERAL[TIMESTAMP_LTZ]('2020')",
                "X'1F'|LITERAL[X]('1F')",
                "INTERVAL 1 DAY|INTERVAL[1 DAY]()",
                "INTERVAL '1' DAY|INTERVAL['1' DAY]()",
                "INTERVAL '1 day 2 hours'|INTERVAL['1 day 2 hours']()",
                "INTERVAL '1-2' YEAR TO MONTH|INTERVAL['1-2' YEAR TO MONTH]()",
                "INTERVAL 1 year 2 month|INTERVAL[1 year 2 month]()",
                "INTERVAL -3 days|INTERVAL[-3 days]()",
                "INTERVAL -'1-2' YEAR TO MONTH|INTERVAL[- '1-2' YEAR TO MONTH]()",
                "INTERVAL 1 day + 2|+(INTERVAL[1 day](), 2)",
                "date + 1|+(date, 1)",
                "timestamp - interval 1 day|-(timestamp, INTERVAL[1 day]())",
                "true|TRUE",
                "NULL|NULL"
            })
    void typedLiterals(String text, String tree) {
        assertEquals(tree, TreeText.of(text));
    }
}
