package io.arclight.conformance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The scores by feature area, and how they stand to the bars that Arclight has set itself. */
final class AreaTable {
    private static final String FUNCTIONS = "fn/";

    private final Map<String, Score> areas;
    private final Map<String, Boolean> isCore;

    AreaTable(List<FileReport> reports) {
        areas = reports.stream()
                .collect(
                        Collectors.toMap(report -> report.file().area(), FileReport::score, Score::plus, TreeMap::new));
        isCore = reports.stream()
                .collect(Collectors.toMap(
                        report -> report.file().area(), report -> report.file().isCore(), Boolean::logicalOr));
    }

    /** The table as text. */
    String text() {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(line("area", Score.HEADING));
        areas.forEach((area, score) -> lines.add(line(area + (isCore.get(area) ? "" : " (extended)"), score.line())));
        lines.add(line("total of files", total(false).line()));
        lines.add(line("total of function examples", total(true).line()));
        lines.add("");
        lines.add(bar("rows, mean over areas", mean(), 90));
        areas.forEach((area, score) -> {
            if (isCore.get(area) && !area.startsWith(FUNCTIONS) && score.rowsPercent() < 80) {
                lines.add(bar("rows, core area " + area, score.rowsPercent(), 80));
            }
        });
        lines.add(bar("error conditions", total(false).conditionPercent(), 85));
        lines.add(bar("function examples", total(true).rowsPercent(), 95));
        return lines.toString();
    }

    private double mean() {
        return areas.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith(FUNCTIONS)
                        && entry.getValue().queries() > 0)
                .mapToDouble(entry -> entry.getValue().rowsPercent())
                .average()
                .orElse(100);
    }

    private Score total(boolean ofFunctions) {
        return areas.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(FUNCTIONS) == ofFunctions)
                .map(Map.Entry::getValue)
                .reduce(Score.NONE, Score::plus);
    }

    private static String bar(String name, double percent, int wanted) {
        return String.format(
                Locale.ROOT,
                "%-45s %5.1f %%, wanted %d %%: %s",
                name,
                percent,
                wanted,
                percent >= wanted ? "reached" : "missed");
    }

    private static String line(String first, String rest) {
        return String.format(Locale.ROOT, "%-30s", first) + rest;
    }
}
