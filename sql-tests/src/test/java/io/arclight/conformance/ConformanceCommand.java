package io.arclight.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * {@code [-v] [-l] [-j] [-u] FOLDER FILE...}: runs files (all without one) and prints counts, with {@code -v} what differs, with
 * {@code -l} the table by area; {@code -j} through JDBC; {@code -u}
 * writes the list of what falls short. Statements that are worse than the list says are printed.
 */
final class ConformanceCommand {
    private static final Path LIST = Path.of("sql-tests/src/test/resources/conformance/failing.tsv");
    private static final int SHOWN_LINES = 15;

    private ConformanceCommand() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        boolean isVerbose = words.remove("-v");
        boolean byArea = words.remove("-l");
        boolean isJdbc = words.remove("-j");
        boolean isUpdate = words.remove("-u");
        GoldenSuite suite = new GoldenSuite(Path.of(words.remove(0)));
        List<String> names = suite.names().stream()
                .filter(name -> words.isEmpty() || words.stream().anyMatch(word -> matches(name, word)))
                .toList();
        List<FileReport> reports = isJdbc
                ? new SuiteRunner(suite, JdbcDoor::new).run(names, 1)
                : new SuiteRunner(suite, EmbeddedDoor::new).run(names, 2);
        for (FileReport report : reports) {
            String name = report.file().name();
            if (isVerbose) {
                report.verdicts().stream()
                        .filter(verdict -> !verdict.wrong().isEmpty())
                        .forEach(verdict -> print(name, verdict));
            }
            System.out.println(
                    String.format(Locale.ROOT, "%-50s", name) + report.score().line());
        }
        System.out.println(" ".repeat(50) + Score.HEADING);
        if (byArea) {
            System.out.println(new AreaTable(reports).text());
        }
        if (isUpdate && words.isEmpty()) {
            KnownFailures.write(LIST, reports);
        }
        new KnownFailures(LIST).regressions(reports).forEach(line -> System.out.println("worse than listed: " + line));
        System.exit(0);
    }

    private static boolean matches(String name, String word) {
        return name.equals(word) || name.equals(word + ".sql") || word.endsWith("/") && name.startsWith(word);
    }

    private static void print(String file, Verdict verdict) {
        GoldenStatement statement = verdict.statement();
        Answer answer = verdict.answer();
        System.out.println("=== " + file + " #" + statement.number() + ": " + verdict.wrong() + " " + verdict.reason());
        System.out.println(statement.sql());
        System.out.println("--- expected " + statement.schema());
        print(statement.output());
        System.out.println("--- actual   " + answer.schema());
        print(answer.error().map(error -> error.message().lines().toList()).orElseGet(answer::lines));
    }

    private static void print(List<String> lines) {
        lines.stream().limit(SHOWN_LINES).forEach(System.out::println);
        if (lines.size() > SHOWN_LINES) {
            System.out.println("... " + (lines.size() - SHOWN_LINES) + " more");
        }
    }
}
