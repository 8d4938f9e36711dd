package io.arclight.server.result;

import io.arclight.exec.row.RowCursor;
import io.arclight.exec.type.StructType;
import java.io.PrintStream;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Prints the rows of one result as text. */
public interface ResultPrinter {

    /** The forms of output. */
    enum Format {
        /** Columns side by side in a frame, for people. */
        TABLE,
        /** Comma-separated values with a header, as in RFC 4180; NULL is an empty field, the empty string is quoted. */
        CSV,
        /** One JSON object per line. */
        JSON;

        /** The form with a name in small letters, empty when there is none. */
        public static Optional<Format> ofName(String name) {
            return Arrays.stream(values())
                    .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst();
        }

        /** A printer of this form. */
        public ResultPrinter printer(StructType schema, ZoneId zone, PrintStream out) {
            return switch (this) {
                case TABLE -> new TablePrinter(schema, zone, out);
                case CSV -> new CsvPrinter(schema, zone, out);
                case JSON -> new JsonPrinter(schema, zone, out);
            };
        }
    }

    /** Prints the cursor's row, or keeps it to print it later. */
    void row(RowCursor cursor);

    /** Prints what is kept and what ends a result. */
    void end();
}
