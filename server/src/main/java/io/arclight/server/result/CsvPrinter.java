package io.arclight.server.result;

import io.arclight.exec.row.RowCursor;
import io.arclight.exec.type.StructType;
import io.arclight.session.text.ValueText;
import java.io.PrintStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints rows as comma-separated values. */
final class CsvPrinter implements ResultPrinter {

    private final PrintStream out;
    private final List<Function<Object, String>> printers = new ArrayList<>();

    CsvPrinter(StructType schema, ZoneId zone, PrintStream out) {
        this.out = out;
        schema.fields().forEach(field -> printers.add(ValueText.printer(field.dataType(), zone)));
        if (schema.size() > 0) {
            out.println(schema.names().stream().map(CsvPrinter::quoted).collect(Collectors.joining(",")));
        }
    }

    @Override
    public void row(RowCursor cursor) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < printers.size(); i++) {
            line.append(i == 0 ? "" : ",");
            if (!cursor.isNull(i)) {
                line.append(quoted(printers.get(i).apply(cursor.get(i))));
            }
        }
        out.println(line);
    }

    private static String quoted(String text) {
        boolean isPlain = !text.isEmpty()
                && text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.strip().length() == text.length();
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void end() {
        out.flush();
    }
}
