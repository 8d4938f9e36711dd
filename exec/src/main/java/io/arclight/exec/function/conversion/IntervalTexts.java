package io.arclight.exec.function.conversion;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.expression.Cast.Mode;
import io.arclight.exec.function.interval.CalendarIntervalParser;
import io.arclight.exec.function.interval.IntervalFormat;
import io.arclight.exec.function.value.IntervalValue;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.row.CalendarInterval;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.YearMonthIntervalType;

/**
 * Casts of texts to intervals. A text that is no calendar interval is null in every mode; one that is no interval of years and
 * months or of days to seconds is an error unless the cast is tried.
 */
public final class IntervalTexts {
    private IntervalTexts() {}

    /**
     * What a text is cast to.
     *
     * @param format how texts of the type look
     * @param mode the mode
     */
    public record Target(IntervalFormat format, Mode mode) {
        Target(DataType type, Mode mode) {
            this(
                    type instanceof YearMonthIntervalType months
                            ? IntervalFormat.of(months)
                            : IntervalFormat.of((DayTimeIntervalType) type),
                    mode);
        }

        long parse(StringView text, NullFlag isNull) throws ArclightException {
            try {
                return format.parseLiteral(text.toString());
            } catch (ArclightException e) {
                if (mode != Mode.TRY) {
                    throw e;
                }
                isNull.set();
                return 0;
            }
        }
    }

    /** Amounts in words. */
    public static void toCalendarInterval(StringView text, IntervalValue result, NullFlag isNull) {
        CalendarIntervalParser parser = new CalendarIntervalParser(text.toString());
        if (!parser.parse()) {
            isNull.set();
            return;
        }
        CalendarInterval value = parser.value();
        result.set(value.months(), value.days(), value.microseconds());
    }

    /** Years and months, as a literal or the text within. */
    public static int toMonths(StringView text, NullFlag isNull, Target target) throws ArclightException {
        return (int) target.parse(text, isNull);
    }

    /** Days to seconds, as a literal or the text within. */
    public static long toMicros(StringView text, NullFlag isNull, Target target) throws ArclightException {
        return target.parse(text, isNull);
    }
}
