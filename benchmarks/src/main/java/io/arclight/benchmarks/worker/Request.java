package io.arclight.benchmarks.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a parent asks of a worker.
 *
 * @param kind what to do
 * @param statements SQL
 */
record Request(Kind kind, List<String> statements) {
    /** What there is to ask for. */
    enum Kind {
        /** Run the statements; their time does not matter. */
        PREPARE,
        /** Run the statements, fetch the rows of the last one, say how long all took. */
        RUN,
        /** End. */
        QUIT
    }

    /** The request as a line. */
    String line() {
        List<String> fields = new ArrayList<>();
        fields.add(kind.name().toLowerCase(Locale.ROOT));
        fields.addAll(statements);
        return Fields.join(fields);
    }

    /** The request of a line. */
    static Request of(String line) {
        List<String> fields = Fields.split(line);
        return new Request(
                Kind.valueOf(fields.get(0).toUpperCase(Locale.ROOT)), List.copyOf(fields.subList(1, fields.size())));
    }
}
