package io.arclight.planner.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.setting.Settings;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionSyntaxTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1|Constant[value=1, type=int]",
                "-2147483648|Constant[value=-2147483648, type=int]",
                "2147483648|Constant[value=2147483648, type=bigint]",
                "9223372036854775808|Constant[value=9223372036854775808, type=decimal(19,0)]",
                "1L|Constant[value=1, type=bigint]",
                "127Y|Constant[value=127, type=tinyint]",
                "1S|Constant[value=1, type=smallint]",
                "1.50|Constant[value=1.50, type=decimal(3,2)]",
                ".05|Constant[value=0.05, type=decimal(2,2)]",
                "1e3|Constant[value=1000.0, type=double]",
                "1.5F|Constant[value=1.5, type=float]",
                "2BD|Constant[value=2, type=decimal(1,0)]",
                "1e2BD|Constant[value=100, type=decimal(3,0)]",
                "'a'|Constant[value=a, type=string]",
                "true|Constant[value=true, type=boolean]",
                "NULL|Constant[value=null, type=void]",
                "DATE '1970-01-03'|Constant[value=2, type=date]",
                "DATE 'epoch'|Constant[value=0, type=date]",
                "TIMESTAMP '1970-01-01 00:00:01.5'|Constant[value=1500000, type=timestamp]",
                "TIMESTAMP '1970-01-01 01:00:00+01:00'|Constant[value=0, type=timestamp]",
                "TIMESTAMP_NTZ '1970-01-01 00:00:01'|Constant[value=1000000, type=timestamp_ntz]",
                "INTERVAL 1 DAY|Constant[value=86400000000, type=interval day]",
                "INTERVAL '2' WEEKS|Constant[value=1209600000000, type=interval day]",
                "INTERVAL 1 year 2 month|Constant[value=14, type=interval year to month]",
                "INTERVAL -3 days|Constant[value=-259200000000, type=interval day]",
                "INTERVAL '1 day 2.5 seconds'|Constant[value=86402500000, type=interval day to second]",
                "INTERVAL 'interval -1 month'|Constant[value=-1, type=interval month]",
                "INTERVAL '1-2' YEAR TO MONTH|Constant[value=14, type=interval year to month]",
                "INTERVAL -'1-2' YEAR TO MONTH|Constant[value=-14, type=interval year to month]",
                "INTERVAL '-1 02:03:04.5' DAY TO SECOND|Constant[value=-93784500000, type=interval day to second]",
                "INTERVAL '- 1' DAY|Constant[value=-86400000000, type=interval day]",
                "INTERVAL '100:30' HOUR TO MINUTE|Constant[value=361800000000, type=interval hour to minute]",
            })
    void literals(String sql, String expected) {
        assertEquals(expected, Texts.expression(sql));
    }

    @Test
    void bytes() {
        Constant constant = assertInstanceOf(Constant.class, SqlSyntax.parseExpression("X'1Fa'", Texts.SETTINGS));
        assertArrayEquals(new byte[] {1, (byte) 0xFA}, (byte[]) constant.value());
    }

    @Test
    void timestampsFollowTheSettings() {
        Settings local = Texts.SETTINGS.with(Settings.TIMESTAMP_TYPE, "TIMESTAMP_NTZ");
        assertEquals("timestamp_ntz", type("TIMESTAMP '2020-01-01 00:00:00'", local));
        assertEquals("timestamp", type("TIMESTAMP '2020-01-01 00:00:00 UTC'", local));
        Settings warsaw = Texts.SETTINGS.with(Settings.TIME_ZONE, "Europe/Warsaw");
        Constant constant = (Constant) SqlSyntax.parseExpression("TIMESTAMP '1970-01-01 01:00:00'", warsaw);
        assertEquals(0L, constant.value());
    }

    private static String type(String sql, Settings settings) {
        return ((Constant) SqlSyntax.parseExpression(sql, settings)).type().simpleString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "128Y|INVALID_NUMERIC_LITERAL_RANGE",
                "9223372036854775808L|INVALID_NUMERIC_LITERAL_RANGE",
                "1e39F|INVALID_NUMERIC_LITERAL_RANGE",
                "1.20E-38BD|DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION",
                "123456789012345678901234567890123456789|DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION",
                "DATE '2020-13-01'|INVALID_TYPED_LITERAL",
                "TIMESTAMP 'x'|INVALID_TYPED_LITERAL",
                "X'XuZ'|INVALID_TYPED_LITERAL",
                "INTERVAL 1 year 2 days|_LEGACY_ERROR_TEMP_0029",
                "INTERVAL 'x'|INVALID_TYPED_LITERAL",
                "INTERVAL 1.5 day|INVALID_INTERVAL_FORMAT.INVALID_FRACTION",
                "INTERVAL '20 40:32' MINUTE TO SECOND|INVALID_INTERVAL_FORMAT.UNMATCHED_FORMAT_STRING_WITH_NOTICE",
                "INTERVAL '178956970-8' YEAR TO MONTH|INVALID_INTERVAL_FORMAT.INTERVAL_PARSING",
                "INTERVAL '1' YEAR TO SECOND|INVALID_INTERVAL_FORMAT.UNSUPPORTED_FROM_TO_EXPRESSION",
                "INTERVAL 2147483647 days|INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION",
                "INTERVAL 'interval '|INVALID_TYPED_LITERAL",
                "INTERVAL 10 nanoseconds|INVALID_INTERVAL_FORMAT.INVALID_UNIT",
                "CAST(a AS BINT)|UNSUPPORTED_DATATYPE",
                "CAST(a AS DECIMAL(39))|DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION",
                "CAST(a AS ARRAY)|INCOMPLETE_TYPE_DEFINITION.ARRAY",
                "CAST(a AS VARCHAR)|DATATYPE_MISSING_SIZE",
                "dateadd('DAY', 1, d)|INVALID_PARAMETER_VALUE.DATETIME_UNIT",
                "a LIKE ALL ()|_LEGACY_ERROR_TEMP_0064",
                "f(TABLE(t))|FEATURE_NOT_SUPPORTED",
            })
    void errors(String sql, String condition) {
        ArclightException error =
                assertThrows(ArclightException.class, () -> SqlSyntax.parseExpression(sql, Texts.SETTINGS));
        assertEquals(condition, error.getCondition());
        assertEquals(true, error.origin().isKnown());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a + b|+",
                "a <> b|<>",
                "a IS NULL|isnull",
                "a IS DISTINCT FROM b|not",
                "a BETWEEN b AND c|between",
                "a NOT IN (1)|not",
                "a NOT RLIKE b|not",
                "- a|$negate",
                "a[0]|[]",
                "f(a).b|[]",
                "a DIV b|div",
                "position(a in b)|locate",
                "trim(leading 'x' from b)|ltrim",
                "trim(both from b)|trim",
                "substring(a from 2 for 3)|substring",
                "datediff(day, a, b)|timestampdiff",
                "datediff(a, b)|datediff",
                "db.f(a)|db.f",
            })
    void callsByName(String sql, String name) {
        FunctionCall call = assertInstanceOf(FunctionCall.class, SqlSyntax.parseExpression(sql, Texts.SETTINGS));
        assertEquals(name, call.name());
    }

    @Test
    void placesSurvive() {
        FunctionCall sum = (FunctionCall) SqlSyntax.parseExpression(" a +  f(b)", Texts.SETTINGS);
        assertEquals("a +  f(b)", sum.origin().fragment());
        assertEquals("f(b)", ((FunctionCall) sum.arguments().get(1)).origin().fragment());
    }

    @Test
    void types() {
        assertEquals(
                "struct<a:int,b:array<map<string,decimal(10,2)>>,c:interval day to second>",
                SqlSyntax.parseSchema("a INT, b ARRAY<MAP<STRING, DECIMAL(10,2)>> NOT NULL, c INTERVAL DAY TO SECOND")
                        .simpleString());
        assertEquals(false, SqlSyntax.parseSchema("a INT NOT NULL").field(0).nullable());
        assertEquals("bigint", SqlSyntax.parseDataType("long").simpleString());
    }
}
