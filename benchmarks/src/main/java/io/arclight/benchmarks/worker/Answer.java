package io.arclight.benchmarks.worker;

import io.arclight.benchmarks.engine.QueryResult;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A query that was run.
 *
 * @param nanos from the first statement to the last row fetched
 * @param memory the resident memory it took
 * @param result its rows
 */
public record Answer(long nanos, PeakMemory memory, QueryResult result) {
    /** The answer as texts. */
    List<String> encode() {
        List<String> fields = new ArrayList<>(List.of("" + nanos, "" + memory.bytes(), "" + memory.sinceReset()));
        fields.addAll(result.encode());
        return fields;
    }

    /** The answer of texts of {@link #encode}. */
    static Answer decode(Iterator<String> fields) {
        long nanos = Long.parseLong(fields.next());
        PeakMemory memory = new PeakMemory(Long.parseLong(fields.next()), Boolean.parseBoolean(fields.next()));
        return new Answer(nanos, memory, QueryResult.decode(fields));
    }
}
