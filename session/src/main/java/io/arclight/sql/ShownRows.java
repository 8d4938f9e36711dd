package io.arclight.sql;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import io.arclight.session.text.ValueText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows as {@link Dataset#show} prints them, letter for letter as Spark does. */
final class ShownRows {
    private static final int LEAST_WIDTH = 3;

    private final StructType schema;
    private final List<Function<Object, String>> printers;
    private final int truncate;

    ShownRows(StructType schema, Settings settings, int truncate) {
        this.schema = schema;
        this.printers = schema.fields().stream()
                .map(field -> printer(field.dataType(), settings))
                .toList();
        this.truncate = truncate;
    }

    private static Function<Object, String> printer(DataType type, Settings settings) {
        return type == AtomicType.BINARY
                ? value -> "[" + HexFormat.ofDelimiter(" ").withUpperCase().formatHex((byte[]) value) + "]"
                : ValueText.printer(type, settings.zone());
    }

    /**
     * The text.
     *
     * @param values one row more than wanted, if there are more
     * @param wanted how many rows are shown
     * @param vertical one value a line
     */
    String render(List<Object[]> values, int wanted, boolean vertical) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(schema.names().stream().map(this::cut).toList());
        for (Object[] row : values.subList(0, Math.min(wanted, values.size()))) {
            List<String> line = new ArrayList<>();
            for (int i = 0; i < row.length; i++) {
                line.add(cut(row[i] == null ? "NULL" : printers.get(i).apply(row[i])));
            }
            cells.add(line);
        }
        StringBuilder out = new StringBuilder();
        if (vertical) {
            vertical(out, cells);
        } else {
            table(out, cells);
        }
        if (values.size() > wanted) {
            out.append("only showing top ").append(wanted).append(wanted == 1 ? " row\n" : " rows\n");
        }
        return out.toString();
    }

    private String cut(String cell) {
        String escaped = cell.replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("\f", "\\f")
                .replace("\b", "\\b")
                .replace("\u000B", "\\v")
                .replace("\u0007", "\\a");
        if (truncate <= 0 || escaped.length() <= truncate) {
            return escaped;
        }
        return truncate < 4 ? escaped.substring(0, truncate) : escaped.substring(0, truncate - 3) + "...";
    }

    private void table(StringBuilder out, List<List<String>> cells) {
        int columns = schema.size();
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = LEAST_WIDTH;
            for (List<String> row : cells) {
                widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
            }
        }
        String border = Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining("+", "+", "+\n"));
        out.append(border);
        for (int r = 0; r < cells.size(); r++) {
            List<String> row = cells.get(r);
            out.append(IntStream.range(0, columns)
                    .mapToObj(column -> padded(row.get(column), widths[column]))
                    .collect(Collectors.joining("|", "|", "|\n")));
            if (r == 0) {
                out.append(border);
            }
        }
        out.append(border);
    }

    private String padded(String cell, int width) {
        String padding = " ".repeat(width - TextWidth.of(cell));
        return truncate > 0 ? padding + cell : cell + padding;
    }

    private void vertical(StringBuilder out, List<List<String>> cells) {
        if (cells.size() == 1) {
            out.append("(0 rows)\n");
            return;
        }
        int names = LEAST_WIDTH;
        int values = LEAST_WIDTH;
        for (int i = 0; i < schema.size(); i++) {
            names = Math.max(names, TextWidth.of(cells.get(0).get(i)));
            for (List<String> row : cells.subList(1, cells.size())) {
                values = Math.max(values, TextWidth.of(row.get(i)));
            }
        }
        for (int r = 1; r < cells.size(); r++) {
            String header = "-RECORD " + (r - 1);
            out.append(header)
                    .append("-".repeat(Math.max(0, names + values + 5 - header.length())))
                    .append('\n');
            for (int i = 0; i < schema.size(); i++) {
                String name = cells.get(0).get(i);
                String value = cells.get(r).get(i);
                out.append(' ').append(name).append(" ".repeat(names - TextWidth.of(name)));
                out.append(" | ").append(value).append(" ".repeat(values - TextWidth.of(value)));
                out.append(" \n");
            }
        }
    }
}
