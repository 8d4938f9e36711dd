package io.arclight.benchmarks.report;

import io.arclight.benchmarks.engine.EngineKind;
import io.arclight.benchmarks.suite.Measurement;
import io.arclight.benchmarks.suite.QueryOutcome;
import io.arclight.benchmarks.suite.SuiteOutcome;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * An outcome as an SVG picture: for each query a bar of the warm time of each engine. When the slowest bar is more than fifty
 * times the fastest, lengths are logarithms, and the picture says so.
 */
public final class BarChart {
    private static final int LABEL = 110;
    private static final int BARS = 560;
    private static final int WIDTH = LABEL + BARS + 90;
    private static final int BAR = 9;
    private static final int GAP = 8;
    private static final int TOP = 64;
    private static final double LINEAR_RANGE = 50;

    private final SuiteOutcome outcome;
    private final double fastest;
    private final double slowest;
    private final StringBuilder svg = new StringBuilder();

    private BarChart(SuiteOutcome outcome) {
        this.outcome = outcome;
        double[] times = outcome.queries().stream()
                .flatMap(query -> query.measurements().stream())
                .filter(Measurement::isComplete)
                .mapToDouble(Measurement::warm)
                .sorted()
                .toArray();
        fastest = times.length == 0 ? 1 : times[0];
        slowest = times.length == 0 ? 1 : times[times.length - 1];
    }

    /** The picture, readable on light and on dark ground. */
    public static String of(SuiteOutcome outcome) {
        return new BarChart(outcome).draw();
    }

    private String draw() {
        int engines = outcome.engines().size();
        int step = engines * BAR + GAP;
        int height = TOP + outcome.queries().size() * step + GAP;
        svg.append(String.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">%n",
                WIDTH, height, WIDTH, height));
        svg.append(
                "<style>text{font:11px sans-serif;fill:#555}.title{font-size:14px;font-weight:bold}.value{font-size:9px}"
                        + ".arclight{fill:#e4572e}.duckdb{fill:#8d99ae}.spark{fill:#3a86c8}"
                        + "@media(prefers-color-scheme:dark){text{fill:#bbb}}</style>\n");
        text(GAP, 20, "title", outcome.title());
        legend();
        int y = TOP;
        for (QueryOutcome query : outcome.queries()) {
            label(y + engines * BAR / 2 + 4, query.query());
            for (int i = 0; i < engines; i++) {
                bar(y + i * BAR, outcome.engines().get(i), query.measurements().get(i));
            }
            y += step;
        }
        return svg.append("</svg>\n").toString();
    }

    private void legend() {
        int x = GAP;
        for (EngineKind engine : outcome.engines()) {
            svg.append(String.format("<rect class=\"%s\" x=\"%d\" y=\"36\" width=\"10\" height=\"10\"/>%n", engine, x));
            text(x + 15, 45, "", engine.title());
            x += 90;
        }
        StringBuilder note = new StringBuilder("warm median, ms").append(isLogarithmic() ? ", logarithmic" : "");
        for (int other = 1; other < outcome.engines().size(); other++) {
            OptionalDouble mean = outcome.geometricMean(other);
            if (mean.isPresent()) {
                note.append(String.format(
                        Locale.ROOT,
                        "; geometric mean %.2f x %s",
                        mean.getAsDouble(),
                        outcome.engines().get(other).title()));
            }
        }
        text(x + 10, 45, "", note.toString());
    }

    private void bar(int y, EngineKind engine, Measurement measurement) {
        if (!measurement.isComplete()) {
            text(LABEL + 4, y + BAR - 1, "value", "error");
            return;
        }
        double length = length(measurement.warm());
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>%n",
                engine,
                LABEL,
                y,
                length,
                BAR - 1));
        text(LABEL + (int) length + 4, y + BAR - 1, "value", String.format(Locale.ROOT, "%.0f", measurement.warm()));
    }

    private double length(double millis) {
        // A logarithmic bar begins a little below the fastest time, so that this one is seen too.
        double base = fastest / 1.5;
        return isLogarithmic() ? BARS * Math.log(millis / base) / Math.log(slowest / base) : BARS * millis / slowest;
    }

    private boolean isLogarithmic() {
        return slowest / fastest > LINEAR_RANGE;
    }

    private void label(int y, String text) {
        svg.append(
                String.format("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n", LABEL - 6, y, escape(text)));
    }

    private void text(int x, int y, String style, String text) {
        String attribute = style.isEmpty() ? "" : " class=\"" + style + "\"";
        svg.append(String.format("<text%s x=\"%d\" y=\"%d\">%s</text>%n", attribute, x, y, escape(text)));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
