package io.arclight.jdbc.escape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class EscapeTranslationTest {

    private static void check(String expected, String sql) throws SQLException {
        assertEquals(expected, EscapeTranslation.translate(sql));
    }

    @Test
    void translatesLiteralsJoinsAndClauses() throws SQLException {
        check(
                "SELECT DATE '2024-02-29', TIMESTAMP '2024-02-29 10:00:00.5'",
                "SELECT {d '2024-02-29'}, { ts '2024-02-29 10:00:00.5' }");
        check("SELECT TIME '10:00:00'", "SELECT {T '10:00:00'}");
        check(
                "SELECT * FROM a LEFT OUTER JOIN b ON a.x = b.x WHERE 1",
                "SELECT * FROM {oj a LEFT OUTER JOIN b ON a.x = b.x} WHERE 1");
        check("x LIKE '10|%' ESCAPE '|'", "x LIKE '10|%' {escape '|'}");
        check("SELECT 1 LIMIT 10 offset 5", "SELECT 1 {limit 10 offset 5}");
    }

    @Test
    void translatesFunctions() throws SQLException {
        check("SELECT UCASE('a')", "SELECT {fn UCASE('a')}");
        check("concat(ucase('x, )'), DATE '2024-01-01')", "{fn concat({fn ucase('x, )')}, {d '2024-01-01'})}");
        check("CAST(f(a, b) AS INT)", "{fn convert(f(a, b), SQL_INTEGER)}");
        check("CAST(a AS STRING)", "{fn CONVERT(a, VARCHAR)}");
        check("timestampadd(DAY, 1, d)", "{fn timestampadd(SQL_TSI_DAY, 1, d)}");
        check("overlay('abc', 'x', 1, 2)", "{fn insert('abc', 1, 2, 'x')}");
        check("current_database()", "{fn database()}");
        check("extract(YEAR FROM d)", "{fn extract(YEAR FROM d)}");
        check("IF((a) < 0, ceil(a, 1), floor(a, 1))", "{fn truncate(a, 1)}");
    }

    @Test
    void leavesOtherBracesAlone() throws SQLException {
        check(
                "SELECT '{d x}', \"{\\\"fn}\", `{a`, r'{\\' -- {fn\n, 1 /* {x /* */ } */",
                "SELECT '{d x}', \"{\\\"fn}\", `{a`, r'{\\' -- {fn\n, 1 /* {x /* */ } */");
        check("SELECT 1", "SELECT 1");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertEquals("42601", state("SELECT {fn now()"));
        assertEquals("42601", state("SELECT {guid 'x'}"));
        assertEquals("0A000", state("{call p(1)}"));
        assertEquals("0A000", state("{?= call p(1)}"));
    }

    private static String state(String sql) {
        return assertThrows(SQLException.class, () -> EscapeTranslation.translate(sql))
                .getSQLState();
    }

    @Test
    void settingsThatStandInAStatementAreNoEscapes() throws SQLException {
        assertEquals(
                "SELECT ${a}, ${hivevar:b}, CURDATE()",
                EscapeTranslation.translate("SELECT ${a}, ${hivevar:b}, {fn CURDATE()}"));
    }
}
