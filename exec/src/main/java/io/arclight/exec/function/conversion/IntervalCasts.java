package io.arclight.exec.function.conversion;

import io.arclight.exec.expression.Cast.Mode;
import io.arclight.exec.function.ScalarImplementation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.util.List;

/** Chooses casts from and to intervals. */
final class IntervalCasts {
    private IntervalCasts() {}

    static ScalarImplementation find(DataType from, DataType to, Mode mode) {
        if (to == AtomicType.CALENDAR_INTERVAL) {
            return from.isString() ? new StaticMethod(IntervalTexts.class, "toCalendarInterval") : null;
        }
        String result = to instanceof YearMonthIntervalType ? "Months" : "Micros";
        if (from.isString()) {
            return new StaticMethod(IntervalTexts.class, "to" + result, List.of(new IntervalTexts.Target(to, mode)));
        }
        if (to instanceof DecimalType) {
            result = "Decimal";
        } else if (to.isIntegral()) {
            result = CastFunctions.javaName(to);
        }
        return new StaticMethod(
                IntervalNumbers.class, "to" + result, List.of(new IntervalNumbers.Target(from, to, mode)));
    }
}
