package io.arclight.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Times of queries: per engine the first, second and last run and the median of the warm ones (from the third), then the
 * first engine's warm median over each other's.
 */
public final class TimeTable {
    private static final int COLD_RUNS = 2;

    private final List<String> engines;
    private final int runs;
    private final List<String> names = new ArrayList<>();
    private final List<List<double[]>> times = new ArrayList<>();

    /** An empty table. */
    public TimeTable(List<String> engines, int runs) {
        this.engines = engines;
        this.runs = runs;
    }

    /** Adds a query's times in milliseconds, per engine. */
    public void add(String query, List<double[]> millis) {
        names.add(query);
        times.add(millis);
    }

    /** The table, aligned, with geometric means of the ratios. */
    public String text() {
        StringBuilder out = new StringBuilder(String.format("%-6s", "ms"));
        for (String engine : engines) {
            out.append(String.format("%10s%8s%8s%8s", engine + " 1st", "2nd", ordinal(runs), "warm"));
        }
        for (String engine : engines.subList(1, engines.size())) {
            out.append(String.format("%12s", "/ " + engine));
        }
        out.append('\n');
        for (int q = 0; q < names.size(); q++) {
            out.append(String.format("%-6s", names.get(q)));
            for (double[] millis : times.get(q)) {
                out.append(String.format(
                        Locale.ROOT,
                        "%10.0f%8.0f%8.0f%8.0f",
                        millis[0],
                        millis[Math.min(1, runs - 1)],
                        millis[runs - 1],
                        warm(millis)));
            }
            for (int other = 1; other < engines.size(); other++) {
                out.append(String.format(Locale.ROOT, "%12.2f", ratio(q, other)));
            }
            out.append('\n');
        }
        out.append(String.format("%-6s%s", "geo", " ".repeat(34 * engines.size())));
        for (int other = 1; other < engines.size(); other++) {
            out.append(String.format(Locale.ROOT, "%12.2f", geometricMean(other)));
        }
        return out.append('\n').toString();
    }

    /** Every time, one line a query, engine and run. */
    public String csv() {
        StringBuilder out = new StringBuilder("query,engine,run,millis\n");
        for (int q = 0; q < names.size(); q++) {
            for (int e = 0; e < engines.size(); e++) {
                for (int run = 0; run < runs; run++) {
                    out.append(String.format(
                            Locale.ROOT,
                            "%s,%s,%d,%.1f%n",
                            names.get(q),
                            engines.get(e),
                            run + 1,
                            times.get(q).get(e)[run]));
                }
            }
        }
        return out.toString();
    }

    private double ratio(int query, int other) {
        return warm(times.get(query).get(0)) / warm(times.get(query).get(other));
    }

    private double geometricMean(int other) {
        double sum = 0;
        for (int q = 0; q < names.size(); q++) {
            sum += Math.log(ratio(q, other));
        }
        return Math.exp(sum / names.size());
    }

    private static double warm(double[] millis) {
        double[] sorted = Arrays.copyOfRange(millis, Math.min(COLD_RUNS, millis.length - 1), millis.length);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String ordinal(int number) {
        return number + (number == 2 ? "nd" : number == 3 ? "rd" : "th");
    }
}
