package io.arclight.server.result;

import io.arclight.exec.row.RowCursor;
import io.arclight.exec.type.StructType;
import io.arclight.session.text.ValueText;
import java.io.PrintStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Prints rows as a framed table. The first thousand rows decide how wide the columns are. */
final class TablePrinter implements ResultPrinter {

    private static final int ROWS_FOR_WIDTHS = 1000;

    private final PrintStream out;
    private final List<String> names;
    private final List<Function<Object, String>> printers = new ArrayList<>();
    private final boolean[] alignRight;
    private final int[] widths;
    private List<String[]> kept = new ArrayList<>();

    TablePrinter(StructType schema, ZoneId zone, PrintStream out) {
        this.out = out;
        this.names = schema.names();
        this.widths = new int[schema.size()];
        this.alignRight = new boolean[schema.size()];
        for (int i = 0; i < widths.length; i++) {
            printers.add(ValueText.printer(schema.field(i).dataType(), zone));
            alignRight[i] = schema.field(i).dataType().isNumeric();
            widths[i] = width(names.get(i));
        }
    }

    @Override
    public void row(RowCursor cursor) {
        String[] cells = new String[widths.length];
        for (int i = 0; i < cells.length; i++) {
            String text = cursor.isNull(i) ? "NULL" : printers.get(i).apply(cursor.get(i));
            cells[i] = text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
        }
        if (kept == null) {
            print(cells);
            return;
        }
        for (int i = 0; i < cells.length; i++) {
            widths[i] = Math.max(widths[i], width(cells[i]));
        }
        kept.add(cells);
        if (kept.size() == ROWS_FOR_WIDTHS) {
            printKept();
        }
    }

    private void printKept() {
        frame();
        print(names.toArray(new String[0]));
        frame();
        kept.forEach(this::print);
        kept = null;
    }

    @Override
    public void end() {
        if (widths.length == 0) {
            return;
        }
        if (kept != null) {
            printKept();
        }
        frame();
    }

    private void frame() {
        StringBuilder line = new StringBuilder("+");
        for (int width : widths) {
            line.append("-".repeat(width + 2)).append('+');
        }
        out.println(line);
    }

    private void print(String[] cells) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < cells.length; i++) {
            String blanks = " ".repeat(Math.max(0, widths[i] - width(cells[i])));
            line.append(' ');
            line.append(alignRight[i] ? blanks + cells[i] : cells[i] + blanks);
            line.append(" |");
        }
        out.println(line);
    }

    /** Columns on a terminal: East Asian full-width characters take two. */
    private static int width(String text) {
        return text.codePoints()
                .map(c -> c >= 0x1100
                                && (c <= 0x115F
                                        || c >= 0x2E80 && c <= 0xA4CF
                                        || c >= 0xAC00 && c <= 0xD7A3
                                        || c >= 0xF900 && c <= 0xFAFF
                                        || c >= 0xFE30 && c <= 0xFE6F
                                        || c >= 0xFF00 && c <= 0xFF60
                                        || c >= 0xFFE0 && c <= 0xFFE6)
                        ? 2
                        : 1)
                .sum();
    }
}
