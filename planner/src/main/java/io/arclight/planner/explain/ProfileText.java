package io.arclight.planner.explain;

import io.arclight.exec.metric.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A profile for a terminal of 200 columns: totals and the slowest steps first, then the stages, then the plan with what each
 * step did on its left and why it is there below it. The only input of a step stands below it without an indent, so that
 * deep plans stay narrow.
 */
final class ProfileText {
    private static final int WIDTH = 200;
    private static final int LEAST_TEXT = 60;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int SLOWEST = 4;
    /** Steps from this share of the time on are marked. */
    private static final double LARGE_SHARE = 0.1;
    /** The memory of a step is not worth a word below so many bytes. */
    private static final long MUCH_MEMORY = 64 << 10;
    /** Estimates that are off by less are not worth a number. */
    private static final double CLOSE = 2;

    private final QueryProfile profile;
    private final long stepNanos;
    private final StringBuilder out = new StringBuilder();

    ProfileText(QueryProfile profile) {
        this.profile = profile;
        this.stepNanos = Math.max(
                1, profile.steps().stream().mapToLong(StepProfile::nanos).sum());
    }

    String text() {
        summary();
        stages();
        out.append("\n== Physical Plan ==\n");
        line("     #  stage        ms      %    cpu ms          rows     estimated      off  step");
        step(profile.root(), "", "");
        return out.toString();
    }

    private void summary() {
        Map<Phase, Long> phases = profile.phaseNanos();
        String times = phases.entrySet().stream()
                .map(phase -> phase.getKey().name().toLowerCase(Locale.ROOT) + " " + millis(phase.getValue()))
                .collect(Collectors.joining(", "));
        long spilled = profile.spilledBytes();
        line("Total " + millis(profile.totalNanos()) + " ms: " + times + "; peak memory "
                + ByteText.of(profile.peakBytes()) + ", " + (spilled == 0 ? "nothing" : ByteText.of(spilled))
                + " spilled, " + count(profile.rowsScanned()) + " rows scanned, "
                + ByteText.of(profile.counter("bytes read")) + " read");
        String slowest = profile.steps().stream()
                .sorted(Comparator.comparingLong(StepProfile::nanos).reversed())
                .limit(SLOWEST)
                .filter(step -> step.nanos() > 0)
                .map(step -> "#" + step.number() + " " + step.name() + " " + millis(step.nanos()) + " ms ("
                        + percent(share(step)) + " %)")
                .collect(Collectors.joining(", "));
        line("Slowest steps: " + slowest);
    }

    private void stages() {
        line("");
        line("stage  tasks   wall ms   task ms    cpu ms   idle       rows in      rows out");
        for (StageProfile stage : profile.stages()) {
            line(format(
                    "%5d %6d %9s %9s %9s %4s %% %13s %13s",
                    stage.number(),
                    stage.tasks(),
                    millis(stage.wallNanos()),
                    millis(stage.taskNanos()),
                    millis(stage.cpuNanos()),
                    percent(stage.idle()),
                    count(stage.rowsIn()),
                    count(stage.rowsOut())));
        }
    }

    private void step(StepProfile step, String first, String rest) {
        String numbers = format(
                "%s%5d %6s %9s %6s %9s %13s %13s %8s  ",
                share(step) >= LARGE_SHARE ? ">" : " ",
                step.number(),
                step.stage().map(String::valueOf).orElse("-"),
                millis(step.nanos()),
                percent(share(step)),
                millis(step.cpuNanos()),
                count(step.rowsOut()),
                step.estimatedRows().map(rows -> count(Math.round(rows))).orElse("?"),
                off(step));
        String line = numbers + first + step.text();
        line(line.length() <= WIDTH ? line : line.substring(0, WIDTH - 3) + "...");
        boolean branches = step.inputs().size() > 1;
        details(step, " ".repeat(numbers.length()) + rest + (branches ? ":    " : "     "));
        if (step.inputs().size() == 1) {
            step(step.inputs().get(0), rest, rest);
            return;
        }
        for (int i = 0; i < step.inputs().size(); i++) {
            boolean last = i == step.inputs().size() - 1;
            step(step.inputs().get(i), rest + (last ? "+- " : ":- "), rest + (last ? "   " : ":  "));
        }
    }

    /** What there is to say of a step beyond the columns, as many items to a line as go there. */
    private void details(StepProfile step, String indent) {
        List<String> items = new ArrayList<>();
        step.reason().ifPresent(reason -> items.addAll(List.of(reason.split("(?<=;) "))));
        if (step.inputs().size() < step.node().inputs().size()) {
            items.add("input shown above, computed once");
        }
        step.counters().forEach((name, value) -> {
            if (value != step.rowsOut() || !name.equals(QueryProfile.ROWS_READ)) {
                items.add(name + "=" + counter(name, value));
            }
        });
        if (step.peakBytes() >= MUCH_MEMORY) {
            items.add("memory=" + ByteText.of(step.peakBytes()));
        }
        if (step.spilledBytes() > 0) {
            items.add("spilled=" + ByteText.of(step.spilledBytes()));
        }
        int width = Math.max(LEAST_TEXT, WIDTH - indent.length());
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i) + (i < items.size() - 1 && !items.get(i).endsWith(";") ? "," : "");
            if (line.length() > 0 && line.length() + 1 + item.length() > width) {
                line(indent + line);
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(item);
        }
        if (line.length() > 0) {
            line(indent + line);
        }
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    private double share(StepProfile step) {
        return (double) step.nanos() / stepNanos;
    }

    private static String off(StepProfile step) {
        double error = step.qError();
        if (error < CLOSE) {
            return "";
        }
        String sign = step.rowsOut() > step.estimatedRows().orElse(0.0) ? "<" : ">";
        return sign + (error < 10 ? format("%.1fx", error) : count(Math.round(error)) + "x");
    }

    private static String counter(String name, long value) {
        return name.contains("bytes") ? ByteText.of(value) : Long.toString(value);
    }

    private static String millis(long nanos) {
        return format("%.1f", nanos / NANOS_PER_MILLI);
    }

    private static String percent(double part) {
        return format("%.0f", part * 100);
    }

    private static String count(long value) {
        return format("%,d", value);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
