package io.arclight.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A folder of golden files, in the format of its README. */
public final class GoldenSuite {
    private static final Pattern SET = Pattern.compile("--SET\\s+([^=\\s]+)\\s*=\\s*(.*?)\\s*");
    private static final Pattern STATEMENT = Pattern.compile(
            "-- !query\\n(.*?)\\n-- !query schema\\n(.*?)\\n-- !query output\\n(.*?)(?=\\n-- !query\\n|\\z)",
            Pattern.DOTALL);

    private final Path folder;
    private final Map<String, String[]> areas = new LinkedHashMap<>();
    private final Map<String, String> orders = new HashMap<>();
    private final Map<String, String> skipped = new HashMap<>();

    /** The suite of {@code spark-sql}, with its functions. */
    public GoldenSuite(Path folder) {
        this.folder = folder;
        readTables(folder);
        readTables(folder.resolve("functions"));
    }

    private void readTables(Path base) {
        lines(base.resolve("areas.tsv")).forEach(cells -> areas.put(cells[0], cells));
        lines(base.resolve("order.tsv")).forEach(cells -> orders.put(cells[0] + ":" + cells[1], cells[2]));
        lines(base.resolve("skip-statements.tsv")).forEach(cells -> skipped.put(cells[0] + ":" + cells[1], cells[2]));
    }

    private static List<String[]> lines(Path table) {
        return read(table)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t"))
                .toList();
    }

    /** The names of all files. */
    public List<String> names() {
        return List.copyOf(areas.keySet());
    }

    /** The statements that make the tables of the tests, as temporary views. */
    public List<String> setup() {
        String data = folder.resolve("testdata").toAbsolutePath().toString();
        return read(folder.resolve("setup-views.sql"))
                .lines()
                .filter(line -> !line.startsWith("--") && !line.isBlank())
                .map(line -> line.strip().replaceAll(";$", "").replace("${DATA}", data))
                .toList();
    }

    /** Reads a file. */
    public GoldenFile file(String name) {
        String[] area = areas.get(name);
        Path base = name.startsWith("functions/") ? folder.resolve("functions") : folder;
        return new GoldenFile(
                name,
                area[1],
                area[2].equals("core"),
                settings(name, read(base.resolve("inputs").resolve(name))),
                statements(name, results(base.resolve("results"), name)));
    }

    private static Map<String, String> settings(String name, String input) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spark.sql.session.timeZone", "America/Los_Angeles");
        settings.put("spark.sql.ansi.enabled", Boolean.toString(!name.startsWith("nonansi/")));
        if (name.startsWith("postgreSQL/")) {
            settings.put("spark.sql.legacy.interval.enabled", "true");
        }
        if (name.startsWith("timestampNTZ/")) {
            settings.put("spark.sql.timestampType", "TIMESTAMP_NTZ");
        }
        input.lines()
                .map(SET::matcher)
                .filter(Matcher::matches)
                .forEach(set -> settings.put(set.group(1), set.group(2)));
        return settings;
    }

    /** The text of floating numbers became shorter with JDK 19. */
    private static String results(Path base, String name) {
        Path newer = base.resolve(name + ".out.java21");
        return read(Runtime.version().feature() >= 19 && Files.exists(newer) ? newer : base.resolve(name + ".out"));
    }

    private List<GoldenStatement> statements(String name, String results) {
        List<GoldenStatement> statements = new ArrayList<>();
        Matcher matcher = STATEMENT.matcher(results);
        while (matcher.find()) {
            String key = name + ":" + statements.size();
            statements.add(new GoldenStatement(
                    statements.size(),
                    matcher.group(1),
                    matcher.group(2),
                    outputLines(matcher.group(3)),
                    RowOrder.parse(orders.getOrDefault(key, "0")),
                    Optional.ofNullable(skipped.get(key))));
        }
        return statements;
    }

    /** The lines of an output without white space at their ends. */
    static List<String> outputLines(String output) {
        String text = output.stripTrailing();
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\n", -1)).map(String::stripTrailing).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
