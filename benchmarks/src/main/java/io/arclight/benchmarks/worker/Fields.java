package io.arclight.benchmarks.worker;

import java.util.ArrayList;
import java.util.List;

/** A message: texts in one line, apart by tabs. Tabs, line ends and backslashes within a text are written with a backslash. */
final class Fields {
    private static final String SPECIAL = "\t\n\r\\";
    private static final String LETTERS = "tnr\\";

    private Fields() {}

    /** The line of some texts. */
    static String join(List<String> fields) {
        StringBuilder line = new StringBuilder();
        for (String field : fields) {
            line.append(line.isEmpty() ? "" : "\t");
            for (int i = 0; i < field.length(); i++) {
                int special = SPECIAL.indexOf(field.charAt(i));
                if (special < 0) {
                    line.append(field.charAt(i));
                } else {
                    line.append('\\').append(LETTERS.charAt(special));
                }
            }
        }
        return line.toString();
    }

    /** The texts of a line; there is at least one, and the first is not empty. */
    static List<String> split(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                fields.add(field.toString());
                field.setLength(0);
            } else if (c == '\\') {
                i++;
                field.append(SPECIAL.charAt(LETTERS.indexOf(line.charAt(i))));
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
