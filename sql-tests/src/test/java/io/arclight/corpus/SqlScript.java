package io.arclight.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A file of statements, each ended by a semicolon at the end of a line and followed by what it must give:
 *
 * <pre>
 * SELECT id, name FROM t;
 * --= id int, name string        the columns; a command without a result has no such line
 * --| 1 | a                      a row, rows in any order; NULL for null, quotes around blanks, \| for a bar
 * --> 1 | a                      a row, rows in this order
 * --~ HashAggregate              the text of the result contains this
 * --! DIVIDE_BY_ZERO 22012       an error; further lines of this kind are the place with its caret
 * </pre>
 *
 * Other lines that start with two dashes are comments.
 */
public record SqlScript(Path file, List<Case> cases) {
    /**
     * A statement with its expectation.
     *
     * @param line where it starts, from 1
     * @param lead comments and blank lines before it
     * @param sql its text without the semicolon
     * @param expected the lines of its expectation
     */
    public record Case(int line, List<String> lead, String sql, List<String> expected) {
        /** Whether rows are in a fixed order. */
        boolean isOrdered() {
            return expected.isEmpty()
                            || (expected.size() == 1 && expected.get(0).startsWith("--="))
                    ? sql.toUpperCase(Locale.ROOT).lastIndexOf("ORDER BY") > sql.lastIndexOf(')')
                    : expected.stream().anyMatch(text -> text.startsWith("-->"));
        }

        /** Whether only parts of the result are given. */
        boolean isPartial() {
            return expected.stream().anyMatch(text -> text.startsWith("--~"));
        }
    }

    /** Reads a file. */
    public static SqlScript read(Path file) throws IOException {
        List<Case> cases = new ArrayList<>();
        List<String> lead = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        int start = 0;
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (sql.length() == 0 && isExpectation(line) && !cases.isEmpty()) {
                cases.get(cases.size() - 1).expected().add(line.stripTrailing());
            } else if (sql.length() == 0 && (line.isBlank() || line.startsWith("--"))) {
                lead.add(line);
            } else {
                if (sql.length() == 0) {
                    start = number;
                } else {
                    sql.append('\n');
                }
                sql.append(line);
                if (line.stripTrailing().endsWith(";")) {
                    String text = sql.toString().stripTrailing();
                    cases.add(new Case(start, lead, text.substring(0, text.length() - 1), new ArrayList<>()));
                    lead = new ArrayList<>();
                    sql.setLength(0);
                }
            }
        }
        if (sql.length() > 0) {
            throw new IllegalArgumentException(file + " ends within the statement of line " + start);
        }
        return new SqlScript(file, cases);
    }

    /** The texts of the statements. */
    public List<String> statements() {
        return cases.stream().map(Case::sql).toList();
    }

    private static boolean isExpectation(String line) {
        return line.startsWith("--=")
                || line.startsWith("--|")
                || line.startsWith("-->")
                || line.startsWith("--~")
                || line.startsWith("--!");
    }

    /** Writes the file anew with what the statements gave. */
    void write(List<List<String>> expectations) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Case item = cases.get(i);
            lines.addAll(item.lead());
            lines.addAll((item.sql() + ";").lines().toList());
            lines.addAll(expectations.get(i));
        }
        Files.write(file, lines);
    }
}
