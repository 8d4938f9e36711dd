package io.arclight.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementSplitterTest {

    private static List<String> split(String script) {
        return StatementSplitter.split(script).stream()
                .map(StatementSplitter.Part::sql)
                .toList();
    }

    @Test
    void cutsAtSemicolonsOutsideOfQuotesAndComments() {
        assertEquals(List.of("SELECT 1", "SELECT 2"), split("SELECT 1; SELECT 2;"));
        assertEquals(List.of("SELECT ';', \";\", `;`"), split("SELECT ';', \";\", `;`"));
        assertEquals(List.of("SELECT 'it\\';s'", "x"), split("SELECT 'it\\';s'; x"));
        assertEquals(List.of("SELECT r'\\'", "x"), split("SELECT r'\\'; x"));
        assertEquals(List.of("SELECT bar'\\'; x'"), split("SELECT bar'\\'; x'"));
        assertEquals(List.of("a -- ; '\n b", "c"), split("a -- ; '\n b; c"));
        assertEquals(List.of("a /* ; /* ; */ ; */ b", "c"), split("a /* ; /* ; */ ; */ b; c"));
        assertEquals(List.of(), split(" ;; -- nothing\n ; /* here */"));
        assertEquals(List.of("SELECT 'open; x"), split("SELECT 'open; x"));
    }

    @Test
    void knowsWhereStatementsBegin() {
        assertEquals(
                List.of(new StatementSplitter.Part("SELECT 1", 2), new StatementSplitter.Part("SELECT\n2", 4)),
                StatementSplitter.split("-- title\nSELECT 1;\n\n  SELECT\n2 ;\n"));
    }
}
