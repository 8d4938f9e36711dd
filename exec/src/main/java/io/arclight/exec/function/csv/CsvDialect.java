package io.arclight.exec.function.csv;

import io.arclight.exec.function.record.RecordOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * How one record is written: what separates its fields, and what encloses those that hold it.
 *
 * @param separator between fields
 * @param quote around fields
 * @param escape before a quote within a quoted field
 * @param nullText what a null is written as
 * @param trimsStart whether blanks before a field are left out
 * @param trimsEnd whether blanks behind a field are left out
 * @param quotesAll whether every field is quoted
 */
record CsvDialect(
        String separator,
        char quote,
        char escape,
        String nullText,
        boolean trimsStart,
        boolean trimsEnd,
        boolean quotesAll) {
    /**
     * The dialect of options.
     *
     * @param trims whether blanks around fields are left out by default
     */
    static CsvDialect of(RecordOptions options, boolean trims) {
        return new CsvDialect(
                options.text("sep", options.text("delimiter", ",")),
                character(options.text("quote", "\"")),
                character(options.text("escape", "\\")),
                options.text("nullValue", ""),
                options.flag("ignoreLeadingWhiteSpace", trims),
                options.flag("ignoreTrailingWhiteSpace", trims),
                options.flag("quoteAll", false));
    }

    private static char character(String text) {
        return text.isEmpty() ? 0 : text.charAt(0);
    }

    /** The fields of a record; null for those that were not quoted and say null. */
    List<String> split(String text) {
        List<String> fields = new ArrayList<>();
        int position = 0;
        while (position <= text.length()) {
            int start = position;
            while (trimsStart && start < text.length() && isBlank(text.charAt(start))) {
                start++;
            }
            if (quote != 0 && start < text.length() && text.charAt(start) == quote) {
                position = quoted(text, start + 1, fields);
            } else {
                int end = text.indexOf(separator, start);
                position = end < 0 ? text.length() : end;
                String field = text.substring(start, trimmedEnd(text, start, position));
                fields.add(field.equals(nullText) ? null : field);
            }
            position += separator.length();
        }
        return fields;
    }

    private int trimmedEnd(String text, int start, int end) {
        int last = end;
        while (trimsEnd && last > start && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean isBlank(char c) {
        return c <= ' ';
    }

    /** Reads a field from behind its quote; gives the place of the separator behind it. */
    private int quoted(String text, int start, List<String> fields) {
        StringBuilder field = new StringBuilder();
        int position = start;
        while (position < text.length()) {
            char c = text.charAt(position);
            boolean more = position + 1 < text.length();
            if (c == escape && more && (text.charAt(position + 1) == quote || text.charAt(position + 1) == escape)) {
                position++;
                field.append(text.charAt(position));
            } else if (c == quote && more && text.charAt(position + 1) == quote) {
                position++;
                field.append(quote);
            } else if (c == quote) {
                break;
            } else {
                field.append(c);
            }
            position++;
        }
        fields.add(field.toString());
        int end = text.indexOf(separator, Math.min(position + 1, text.length()));
        return end < 0 ? text.length() : end;
    }

    /** Puts fields together; null for those that are null. */
    String join(List<String> fields) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            text.append(i == 0 ? "" : separator);
            String field = fields.get(i);
            text.append(field == null ? nullText : field.isEmpty() ? "" + quote + quote : written(field));
        }
        return text.toString();
    }

    private String written(String field) {
        int start = 0;
        while (trimsStart && start < field.length() && isBlank(field.charAt(start))) {
            start++;
        }
        String value = field.substring(start, trimmedEnd(field, start, field.length()));
        boolean quotes = quotesAll
                || value.contains(separator)
                || value.indexOf(quote) >= 0
                || value.indexOf('\n') >= 0
                || value.indexOf('\r') >= 0;
        if (!quotes) {
            return value;
        }
        StringBuilder text = new StringBuilder().append(quote);
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == quote) {
                text.append(escape);
            }
            text.append(value.charAt(i));
        }
        return text.append(quote).toString();
    }
}
