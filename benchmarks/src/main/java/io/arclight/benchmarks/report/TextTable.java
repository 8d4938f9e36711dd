package io.arclight.benchmarks.report;

import io.arclight.benchmarks.suite.SuiteOutcome;
import java.util.ArrayList;
import java.util.List;

/** An outcome as a table of aligned columns, the way a terminal shows it. */
public final class TextTable {
    private TextTable() {}

    /** The title, the table, what went wrong, the notes. */
    public static String of(SuiteOutcome outcome) {
        OutcomeCells cells = new OutcomeCells(outcome);
        List<List<String>> lines = new ArrayList<>(List.of(cells.header()));
        lines.addAll(cells.rows());
        StringBuilder text = new StringBuilder(outcome.title()).append('\n');
        for (List<String> line : lines) {
            for (int column = 0; column < line.size(); column++) {
                String cell = line.get(column);
                String padding = " ".repeat(width(lines, column) - cell.length());
                text.append(column == 0 ? cell + padding : "  " + padding + cell);
            }
            text.append('\n');
        }
        cells.remarks().forEach(remark -> text.append(remark).append('\n'));
        return text.toString();
    }

    private static int width(List<List<String>> lines, int column) {
        return lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
    }
}
