package io.arclight.benchmarks.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A result as engines in different processes compare it: canonical rows, or the digest of them when there are many.
 *
 * @param rowCount how many rows there are
 * @param rows the names of the columns, and canonical rows unless there are more than {@value #ROW_LIMIT}
 * @param digest of a larger result
 */
public record QueryResult(int rowCount, QueryRows rows, Optional<ResultDigest> digest) {
    private static final int ROW_LIMIT = 10_000;

    /** The result with these rows, whatever an engine's values are. */
    public static QueryResult of(QueryRows result) {
        List<List<Object>> canonical = new ArrayList<>();
        for (List<Object> row : result.rows()) {
            List<Object> values = new ArrayList<>();
            row.forEach(value -> values.add(CanonicalValues.canonical(value)));
            canonical.add(values);
        }
        List<String> columns = result.columns();
        return canonical.size() <= ROW_LIMIT
                ? new QueryResult(canonical.size(), new QueryRows(columns, canonical), Optional.empty())
                : new QueryResult(
                        canonical.size(),
                        new QueryRows(columns, List.of()),
                        Optional.of(ResultDigest.of(columns.size(), canonical)));
    }

    /** How this differs from another result, see {@link QueryRows#difference}. */
    public Optional<String> difference(QueryResult other) {
        if (rowCount != other.rowCount) {
            return Optional.of(rowCount + " and " + other.rowCount + " rows");
        }
        Optional<String> difference = rows.difference(other.rows);
        return difference.isPresent() || digest.isEmpty()
                ? difference
                : digest.get().difference(other.digest.orElseThrow());
    }

    /** The result as texts. */
    public List<String> encode() {
        List<String> fields = new ArrayList<>();
        fields.add("" + rowCount);
        fields.add("" + rows.columns().size());
        fields.addAll(rows.columns());
        if (digest.isPresent()) {
            fields.add("" + digest.get().hash());
            digest.get().sums().forEach(sum -> fields.add(sum.toString()));
        } else {
            rows.rows().forEach(row -> row.forEach(value -> fields.add(CanonicalValues.encode(value))));
        }
        return fields;
    }

    /** The result of texts of {@link #encode}. */
    public static QueryResult decode(Iterator<String> fields) {
        int rowCount = Integer.parseInt(fields.next());
        int width = Integer.parseInt(fields.next());
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(fields.next());
        }
        List<List<Object>> rows = new ArrayList<>();
        if (rowCount > ROW_LIMIT) {
            long hash = Long.parseLong(fields.next());
            List<Double> sums = new ArrayList<>();
            fields.forEachRemaining(sum -> sums.add(Double.valueOf(sum)));
            return new QueryResult(rowCount, new QueryRows(columns, rows), Optional.of(new ResultDigest(hash, sums)));
        }
        for (int i = 0; i < rowCount; i++) {
            List<Object> row = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                row.add(CanonicalValues.decode(fields.next()));
            }
            rows.add(row);
        }
        return new QueryResult(rowCount, new QueryRows(columns, rows), Optional.empty());
    }
}
