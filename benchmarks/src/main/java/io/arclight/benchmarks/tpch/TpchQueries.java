package io.arclight.benchmarks.tpch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The 22 queries with the specification's validation parameters, in a form that Spark and DuckDB read alike.
 *
 * @see <a href="https://www.tpc.org/tpch/">TPC-H</a>
 */
public final class TpchQueries {
    /** How many there are. */
    public static final int COUNT = 22;

    private TpchQueries() {}

    /**
     * The text of a query.
     *
     * @param number 1 to {@value #COUNT}
     */
    public static String text(int number) {
        String resource = String.format("/tpch/q%02d.sql", number);
        try (InputStream in = TpchQueries.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no TPC-H query " + number);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
