package io.arclight.conformance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which rows of a result may change places: all, none, or those within runs of equal sort keys.
 *
 * @param isFree whether all may
 * @param runs the lengths of the runs in order; empty when the order is complete
 */
public record RowOrder(boolean isFree, List<Integer> runs) {
    static final RowOrder FREE = new RowOrder(true, List.of());

    /** Reads {@code 0}, {@code 1} or {@code 1:2,1,3+}. */
    static RowOrder parse(String text) {
        if (text.equals("0")) {
            return FREE;
        }
        List<Integer> runs = new ArrayList<>();
        if (text.startsWith("1:")) {
            for (String run : text.substring(2).split(",")) {
                // A run that LIMIT cut off may hold other rows of the same key; only their number is certain.
                runs.add(run.endsWith("+") ? -Integer.parseInt(run.replace("+", "")) : Integer.parseInt(run));
            }
        }
        return new RowOrder(false, runs);
    }

    /** Whether the rows are the expected ones in an order that is as good. */
    boolean accepts(List<String> expected, List<String> actual) {
        if (isFree) {
            return sorted(expected).equals(sorted(actual));
        }
        if (runs.isEmpty() || expected.size() != actual.size()) {
            return expected.equals(actual);
        }
        int start = 0;
        for (int run : runs) {
            int end = Math.min(expected.size(), start + Math.abs(run));
            if (run > 0 && !sorted(expected.subList(start, end)).equals(sorted(actual.subList(start, end)))) {
                return false;
            }
            start = end;
        }
        return expected.subList(start, expected.size()).equals(actual.subList(start, actual.size()));
    }

    private static List<String> sorted(List<String> lines) {
        List<String> copy = new ArrayList<>(lines);
        Collections.sort(copy);
        return copy;
    }
}
