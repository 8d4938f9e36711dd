package io.arclight.exec.function.interval;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionRewrite;
import io.arclight.exec.function.conditional.Conditionals;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.IntervalValue;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DecimalType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Functions that make intervals of numbers. Trailing numbers may be left out and are 0. */
public final class IntervalConstructors {
    private static final String NO_SECONDS = "0.000000";

    private IntervalConstructors() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        FunctionGroup group = new FunctionGroup(IntervalConstructors.class, "datetime_funcs");
        padded(
                group,
                "make_interval([years[, months[, weeks[, days[, hours[, mins[, secs]]]]]]]) - Returns a calendar interval.",
                "$make_interval",
                "0",
                "0",
                "0",
                "0",
                "0",
                "0",
                NO_SECONDS);
        padded(
                group,
                "try_make_interval([years[, months[, weeks[, days[, hours[, mins[, secs]]]]]]]) - Returns a calendar interval, or null on overflow.",
                "$try_make_interval",
                "0",
                "0",
                "0",
                "0",
                "0",
                "0",
                NO_SECONDS);
        padded(
                group,
                "make_ym_interval([years[, months]]) - Returns a year-month interval.",
                "$make_ym_interval",
                "0",
                "0");
        padded(
                group,
                "make_dt_interval([days[, hours[, mins[, secs]]]]) - Returns a day-time interval.",
                "$make_dt_interval",
                "0",
                "0",
                "0",
                NO_SECONDS);
        return group.add(
                        "$make_interval(years, months, weeks, days, hours, mins, secs) - Returns a calendar interval.",
                        "calendar(int, int, int, int, int, int, decimal(18;6)) interval")
                .attempted(
                        "$try_make_interval(years, months, weeks, days, hours, mins, secs) - Returns a calendar interval.")
                .add(
                        "$make_ym_interval(years, months) - Returns a year-month interval.",
                        "yearMonth(int, int) year_month")
                .add(
                        "$make_dt_interval(days, hours, mins, secs) - Returns a day-time interval.",
                        "dayTime(int, int, int, decimal(18;6)) day_time")
                .functions();
    }

    private static void padded(FunctionGroup group, String usage, String complete, String... defaults) {
        String name = usage.substring(0, usage.indexOf('('));
        group.rewritten(usage, new FunctionRewrite() {
            @Override
            public <T> T apply(Builder<T> builder, List<T> arguments) {
                Conditionals.expect(name, arguments, 0, defaults.length);
                List<T> all = new ArrayList<>(arguments);
                while (all.size() < defaults.length) {
                    String value = defaults[all.size()];
                    all.add(
                            value.equals(NO_SECONDS)
                                    ? builder.literal(new BigDecimal(value), new DecimalType(18, 6))
                                    : builder.literal(0, AtomicType.INTEGER));
                }
                return builder.call(complete, all);
            }
        });
        group.defaults(0, defaults);
    }

    /** A calendar interval; seconds have six decimal places. Overflow is an error in ANSI mode, else null. */
    public static void calendar(
            int years,
            int months,
            int weeks,
            int days,
            int hours,
            int minutes,
            long seconds,
            IntervalValue result,
            NullFlag isNull,
            SessionContext session)
            throws ArclightException {
        try {
            long micros = seconds + (hours * 60L + minutes) * 60_000_000L;
            result.set(
                    Math.addExact(months, Math.multiplyExact(years, 12)),
                    Math.addExact(days, Math.multiplyExact(weeks, 7)),
                    micros);
        } catch (ArithmeticException e) {
            if (session.ansi()) {
                throw FunctionErrors.overflow(e.getMessage(), "try_make_interval")
                        .causedBy(e);
            }
            isNull.set();
        }
    }

    /** A year-month interval. */
    public static int yearMonth(int years, int months) throws ArclightException {
        long sum = years * 12L + months;
        if (sum != (int) sum) {
            throw FunctionErrors.intervalOverflow("");
        }
        return (int) sum;
    }

    /** A day-time interval; seconds have six decimal places. */
    public static long dayTime(int days, int hours, int minutes, long seconds) throws ArclightException {
        try {
            long time = Math.addExact((hours * 60L + minutes) * 60_000_000L, seconds);
            return Math.addExact(Math.multiplyExact(days, IntervalArithmetic.MICROS_PER_DAY), time);
        } catch (ArithmeticException e) {
            throw FunctionErrors.intervalOverflow("").causedBy(e);
        }
    }
}
