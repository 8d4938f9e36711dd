package io.arclight.exec.function.sketch.tuple;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.datasketches.tuple.adouble.DoubleSummary;
import org.apache.datasketches.tuple.aninteger.IntegerSummary;

/** How the numbers of an entry become one. */
enum TupleMode {
    SUM(DoubleSummary.Mode.Sum, IntegerSummary.Mode.Sum),
    MIN(DoubleSummary.Mode.Min, IntegerSummary.Mode.Min),
    MAX(DoubleSummary.Mode.Max, IntegerSummary.Mode.Max),
    /** Always one. */
    ALWAYSONE(DoubleSummary.Mode.AlwaysOne, IntegerSummary.Mode.AlwaysOne);

    private final DoubleSummary.Mode ofDoubles;
    private final IntegerSummary.Mode ofIntegers;

    TupleMode(DoubleSummary.Mode ofDoubles, IntegerSummary.Mode ofIntegers) {
        this.ofDoubles = ofDoubles;
        this.ofIntegers = ofIntegers;
    }

    DoubleSummary.Mode ofDoubles() {
        return ofDoubles;
    }

    IntegerSummary.Mode ofIntegers() {
        return ofIntegers;
    }

    /** What two numbers give together. */
    double join(double left, double right) {
        return switch (this) {
            case SUM, ALWAYSONE -> left + right;
            case MIN -> Math.min(left, right);
            case MAX -> Math.max(left, right);
        };
    }

    /** What two integers give together. */
    long join(long left, long right) {
        return switch (this) {
            case SUM, ALWAYSONE -> left + right;
            case MIN -> Math.min(left, right);
            case MAX -> Math.max(left, right);
        };
    }

    /** The mode with a name, in letters of any case. */
    static TupleMode of(String name, String function) {
        return Arrays.stream(values())
                .filter(mode -> mode.text().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ArclightException(
                        ErrorCondition.TUPLE_INVALID_SKETCH_MODE,
                        "function",
                        "`" + function + "`",
                        "mode",
                        name,
                        "validModes",
                        Arrays.stream(values()).map(TupleMode::text).collect(Collectors.joining(", "))));
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
