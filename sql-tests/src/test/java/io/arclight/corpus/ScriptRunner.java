package io.arclight.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.arclight.exec.memory.MemoryPool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Runs a file's statements through a door and compares what they give with what the file says. */
public final class ScriptRunner {
    private static final boolean UPDATE = Boolean.getBoolean("arclight.sql.update");

    /** Rows by their text; errors keep their lines in order. */
    private static final Comparator<String> ORDER = Comparator.comparing(line -> line.startsWith("--|") ? line : "");

    private final double tolerance;
    private final UnaryOperator<String> substitution;

    /**
     * A runner.
     *
     * @param tolerance how much floating numbers may differ, relative to their size
     * @param substitution applied to each statement before it runs
     */
    public ScriptRunner(double tolerance, UnaryOperator<String> substitution) {
        this.tolerance = tolerance;
        this.substitution = substitution;
    }

    /**
     * Runs a file. With the system property {@code arclight.sql.update} the file gets the results as they are, to be
     * reviewed against Spark's.
     */
    public void run(Path file, Door door) throws IOException {
        SqlScript script = SqlScript.read(file);
        if (UPDATE) {
            List<List<String>> lines = new ArrayList<>();
            for (SqlScript.Case item : script.cases()) {
                Outcome outcome = door.run(substitution.apply(item.sql()));
                lines.add(
                        item.isPartial() && outcome.error() == null
                                ? item.expected()
                                : outcome.lines(item.isOrdered(), true));
            }
            script.write(lines);
            return;
        }
        List<String> failures = new ArrayList<>();
        for (SqlScript.Case item : script.cases()) {
            String difference = difference(item, door.run(substitution.apply(item.sql())));
            if (difference != null) {
                failures.add(file.getFileName() + ":" + item.line() + "\n" + item.sql() + "\n" + difference);
            }
        }
        if (!failures.isEmpty()) {
            fail(failures.size() + " of " + script.cases().size() + " statements differ\n\n"
                    + String.join("\n\n", failures));
        }
    }

    private String difference(SqlScript.Case item, Outcome outcome) {
        List<String> expected = item.isOrdered()
                ? item.expected()
                : item.expected().stream().sorted(ORDER).toList();
        if (item.isPartial() && outcome.error() == null) {
            String text = outcome.rows().toString();
            return expected.stream()
                    .filter(line -> line.startsWith("--~") && !text.contains(line.substring(4)))
                    .findFirst()
                    .map(line -> "expected text: " + line.substring(4) + "\nbut was: " + text)
                    .orElse(null);
        }
        boolean withCaret = expected.size() > 1;
        List<String> actual = outcome.lines(item.isOrdered(), withCaret);
        if (expected.isEmpty() && outcome.error() == null || matches(expected, actual)) {
            return null;
        }
        String message = outcome.error() == null ? "" : "\n" + outcome.error().message();
        return "expected:\n" + shortened(expected) + "\nbut was:\n" + shortened(actual) + message;
    }

    private static String shortened(List<String> lines) {
        return String.join("\n", lines.subList(0, Math.min(lines.size(), 40)));
    }

    private boolean matches(List<String> expected, List<String> actual) {
        if (expected.size() != actual.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(actual.get(i).stripTrailing()) && !matches(expected.get(i), actual.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(String expected, String actual) {
        String[] left = expected.split(" \\| |^--[|>] ");
        String[] right = actual.split(" \\| |^--[|>] ");
        if (left.length != right.length || !expected.regionMatches(0, actual, 0, 4)) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (!left[i].equals(right[i]) && !isClose(left[i], right[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean isClose(String expected, String actual) {
        if (!expected.matches("-?\\d+\\.\\d+(E-?\\d+)?") || !actual.matches("-?\\d+\\.\\d+(E-?\\d+)?")) {
            return false;
        }
        double wanted = Double.parseDouble(expected);
        return Math.abs(wanted - Double.parseDouble(actual)) <= tolerance * Math.abs(wanted);
    }

    /** Asserts that nothing that a test allocated is left. */
    public static void assertNoLeak(long usedBefore) {
        assertEquals(usedBefore, MemoryPool.shared().usedBytes(), "bytes left allocated");
    }

    /** Opens a door. */
    public static Door open(boolean isJdbc, Map<String, String> settings) {
        return isJdbc ? new JdbcDoor(settings) : new EmbeddedDoor(settings);
    }
}
