package io.arclight.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Statements that Spark itself is tested with, and those of the golden programs. */
class CorpusTest {
    private static final Set<String> QUERY_WORDS = Set.of("SELECT", "WITH", "VALUES", "TABLE", "FROM", "(");

    private static Path shared(String path) {
        String configured = System.getProperty("arclight.shared");
        Path at = Path.of("").toAbsolutePath();
        Path found = configured == null ? null : Path.of(configured, path);
        while (found == null && at != null) {
            Path candidate = at.resolveSibling("shared").resolve(path);
            found = Files.exists(candidate) ? candidate : null;
            at = at.getParent();
        }
        Assumptions.assumeTrue(found != null && Files.exists(found), "the shared test data is absent");
        return found;
    }

    @Test
    void queriesOfSparksOwnTests() throws IOException {
        List<String> refused = new ArrayList<>();
        int queries = 0;
        try (Stream<Path> files = Files.walk(shared("conformance/spark-sql"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".sql.out"))
                    .sorted()
                    .toList()) {
                if (!file.getFileName().toString().startsWith("pipe-operators")) {
                    queries += parseQueries(file, refused);
                }
            }
        }
        assertTrue(queries > 7500, "found only " + queries + " queries");
        assertTrue(refused.size() < queries / 250, () -> String.join("\n", refused));
    }

    /** Parses the queries of a file of results, but for those that Spark refuses; returns how many there are. */
    private static int parseQueries(Path file, List<String> refused) throws IOException {
        ParserOptions options = new ParserOptions(
                file.getFileName().toString().startsWith("double-quoted-identifiers-enabled"), true, false);
        int queries = 0;
        String[] parts = Files.readString(file).split("-- !query\n");
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf("\n-- !query schema");
            String sql = parts[i].substring(0, end);
            if (isQuery(sql) && !parts[i].contains("ParseException")) {
                queries++;
                try {
                    SparkParser.parseStatement(sql, options);
                } catch (SparkParseException e) {
                    refused.add(file.getFileName() + ": " + e.description() + " " + sql);
                }
            }
        }
        return queries;
    }

    private static boolean isQuery(String sql) {
        Matcher word = Pattern.compile("\\w+|\\(").matcher(sql.replaceAll("(?m)^\\s*--.*$", ""));
        return word.find() && QUERY_WORDS.contains(word.group().toUpperCase(Locale.ROOT));
    }

    @Test
    void goldenPrograms() throws IOException {
        String text = Files.readString(shared("GOLDEN.md"));
        Matcher program = Pattern.compile("kind: sql\\b[^\n]*\n+```\n(.*?)\n```", Pattern.DOTALL)
                .matcher(text);
        int found = 0;
        while (program.find()) {
            for (ScriptStatement statement : SparkParser.splitStatements(program.group(1))) {
                SparkParser.parseStatement(statement.text());
                found++;
            }
        }
        assertTrue(found > 20, "found only " + found + " statements");
    }

    @Test
    void tpch() throws IOException {
        String script =
                new String(CorpusTest.class.getResourceAsStream("/tpch.sql").readAllBytes(), StandardCharsets.UTF_8);
        List<ScriptStatement> statements = SparkParser.splitStatements(script);
        assertEquals(22, statements.size());
        statements.forEach(statement -> SparkParser.parseStatement(statement.text()));
    }
}
