package io.arclight.benchmarks.report;

import io.arclight.benchmarks.suite.Measurement;
import io.arclight.benchmarks.suite.QueryOutcome;
import io.arclight.benchmarks.suite.SuiteOutcome;
import java.util.Locale;

/** An outcome as CSV: a line for each query, engine and run, and one for each failure. */
public final class CsvReport {
    private CsvReport() {}

    /** The text, its header first. Status is ok, differs (some engine's result is another's not) or the error. */
    public static String of(SuiteOutcome outcome) {
        StringBuilder csv = new StringBuilder("query,engine,run,millis,peak_bytes,status\n");
        for (QueryOutcome query : outcome.queries()) {
            for (int i = 0; i < outcome.engines().size(); i++) {
                Measurement measurement = query.measurements().get(i);
                String place = query.query() + "," + outcome.engines().get(i) + ",";
                String status = query.difference().isPresent() ? "differs" : "ok";
                for (int run = 0; run < measurement.millis().length; run++) {
                    csv.append(place)
                            .append(String.format(
                                    Locale.ROOT,
                                    "%d,%.3f,%d,%s%n",
                                    run + 1,
                                    measurement.millis()[run],
                                    measurement.peak().bytes(),
                                    status));
                }
                measurement.failure().ifPresent(text -> csv.append(place)
                        .append(",,,")
                        .append(quoted(text))
                        .append('\n'));
            }
        }
        return csv.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
