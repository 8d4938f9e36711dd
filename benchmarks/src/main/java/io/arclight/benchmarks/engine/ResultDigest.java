package io.arclight.benchmarks.engine;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What remains of a result too large to be compared row by row, the same for any order of rows: a sum of hashes of rows, over
 * the values that engines give alike to the last digit, and the sum of each column's fractional numbers.
 *
 * @param hash the sum of the rows' hashes, without fractional numbers
 * @param sums per column the sum of its fractional numbers, 0 in other columns
 */
public record ResultDigest(long hash, List<Double> sums) {
    private static final double TOLERANCE = 1e-9;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    /** The digest of canonical rows. */
    static ResultDigest of(int columns, List<List<Object>> rows) {
        double[] sums = new double[columns];
        long hash = 0;
        for (List<Object> row : rows) {
            long rowHash = 1;
            for (int column = 0; column < columns; column++) {
                Object value = row.get(column);
                if (isFractional(value)) {
                    sums[column] += ((Number) value).doubleValue();
                } else {
                    rowHash = rowHash * MULTIPLIER + textHash(value);
                }
            }
            hash += mix(rowHash);
        }
        return new ResultDigest(hash, Arrays.stream(sums).boxed().toList());
    }

    /** How this differs from another digest of as many columns. */
    Optional<String> difference(ResultDigest other) {
        if (hash != other.hash) {
            return Optional.of("digests of the rows");
        }
        for (int column = 0; column < sums.size(); column++) {
            double a = sums.get(column);
            double b = other.sums.get(column);
            if (Math.abs(a - b) > TOLERANCE * Math.max(Math.abs(a), Math.abs(b))) {
                return Optional.of("sums of column " + (column + 1) + ", " + a + " and " + b);
            }
        }
        return Optional.empty();
    }

    /** Doubles and decimals: one engine's average of decimals is the other's double. */
    private static boolean isFractional(Object value) {
        return value instanceof Double || value instanceof BigDecimal decimal && decimal.scale() > 0;
    }

    private static long textHash(Object value) {
        String text = String.valueOf(value);
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return mix(hash);
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 32) * MULTIPLIER;
        return mixed ^ mixed >>> 29;
    }
}
