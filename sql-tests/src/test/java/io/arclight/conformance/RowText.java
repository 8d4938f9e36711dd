package io.arclight.conformance;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import io.arclight.session.text.HiveText;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines of golden files: tab-separated values in Hive's text. */
final class RowText {
    private static final List<String> DESCRIPTION = List.of("col_name", "data_type", "comment");

    /** What differs from run to run: golden files hold these texts instead. */
    private static final Map<Pattern, String> NOT_INCLUDED = Map.of(
            Pattern.compile("^(Created By|Created Time|Last Access)\\s.*"), "$1 [not included in comparison]",
            Pattern.compile("^Owner\t.*"), "Owner\t[not included in comparison]",
            Pattern.compile("^Location\\s.*/arclight-warehouse-[^/]*/"),
                    "Location [not included in comparison]/{warehouse_dir}/");

    private final List<Function<Object, String>> printers;
    private final List<String> names;

    /** For rows of values as the engine has them. */
    RowText(StructType schema, Settings settings) {
        this(
                schema.names(),
                schema.fields().stream()
                        .map(field -> printer(field.dataType(), settings))
                        .toList());
    }

    /** For rows of any values, each with its printer. */
    RowText(List<String> names, List<Function<Object, String>> printers) {
        this.names = names;
        this.printers = printers;
    }

    private static Function<Object, String> printer(DataType type, Settings settings) {
        boolean isHex = "HEX".equalsIgnoreCase(settings.explicit().get("spark.sql.binaryOutputStyle"));
        return isHex && type == AtomicType.BINARY
                ? value -> HexFormat.of().withUpperCase().formatHex((byte[]) value)
                : HiveText.printer(type, settings.zone());
    }

    /** A row's line. */
    String line(Object[] values) {
        String line = plainLine(values);
        for (Map.Entry<Pattern, String> text : NOT_INCLUDED.entrySet()) {
            line = text.getKey().matcher(line).replaceFirst(text.getValue());
        }
        return line;
    }

    private String plainLine(Object[] values) {
        if (names.equals(DESCRIPTION)) {
            return Arrays.stream(values)
                    .map(value -> String.format(Locale.ROOT, "%-20s", value == null ? "" : value))
                    .collect(Collectors.joining("\t"));
        }
        if (names.size() == 3 && names.get(2).equals("isTemporary")) {
            // Of the listings of tables and views Hive has the names alone.
            return (String) values[1];
        }
        StringJoiner line = new StringJoiner("\t");
        for (int i = 0; i < values.length; i++) {
            line.add(values[i] == null ? "NULL" : printers.get(i).apply(values[i]));
        }
        return line.toString();
    }
}
