package io.arclight.exec.function.collection;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.build.FixedWidthBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.interval.IntervalArithmetic;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.IntervalValue;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.PhysicalType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** {@code sequence(start, stop[, step])} of integers, dates and timestamps, both ends included. */
enum Sequence implements ColumnFunction {
    /** The kernel. */
    INSTANCE;

    private static final long MICROS_PER_DAY = 86_400_000_000L;
    /** Spark reckons with months of 28 days when it estimates a length. */
    private static final long MICROS_PER_MONTH = 28 * MICROS_PER_DAY;

    private static final long LONGEST = Integer.MAX_VALUE - 15L;

    static ScalarBinding bind(Invocation call) {
        call.expect(2, 3);
        List<DataType> values = new ArrayList<>(call.types());
        boolean intervalStep = call.count() == 3 && isInterval(call.type(2));
        DataType step = intervalStep ? values.remove(2) : null;
        DataType type = call.coercion().commonType(values).orElse(null);
        boolean temporal = type == AtomicType.DATE || type == AtomicType.TIMESTAMP || type == AtomicType.TIMESTAMP_NTZ;
        boolean nullStep = call.count() == 3 && call.type(2) == AtomicType.NULL;
        boolean fits = type != null
                && (temporal ? call.count() == 2 || intervalStep || nullStep : type.isIntegral() && !intervalStep);
        if (!fits) {
            throw wrongTypes(call);
        }
        List<DataType> types = new ArrayList<>(List.of(type, type));
        if (call.count() == 3) {
            types.add(intervalStep ? step : temporal ? DayTimeIntervalType.DEFAULT : type);
        }
        return call.kernel(
                INSTANCE, types, new ArrayType(type, false), call.anyNullable(), new ScalarTraits(true, true, true));
    }

    private static boolean isInterval(DataType type) {
        return type == AtomicType.CALENDAR_INTERVAL
                || type instanceof YearMonthIntervalType
                || type instanceof DayTimeIntervalType;
    }

    private static ArclightException wrongTypes(Invocation call) {
        return new ArclightException(
                ErrorCondition.DATATYPE_MISMATCH__SEQUENCE_WRONG_INPUT_TYPES,
                "sqlExpr",
                call.sql(),
                "functionName",
                "`sequence`",
                "startType",
                "(\"TIMESTAMP\" or \"TIMESTAMP_NTZ\" or \"DATE\")",
                "stepType",
                "(\"INTERVAL\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL DAY TO SECOND\")",
                "otherStartType",
                "\"INTEGRAL\"");
    }

    /** A step: months, days, microseconds, each added to the start; integers go by microseconds alone. */
    private record Step(int months, int days, long micros) {
        long estimate() {
            return (long) ((double) months * MICROS_PER_MONTH + (double) days * MICROS_PER_DAY + micros);
        }
    }

    @Override
    public Column apply(Input input) {
        DataType type = input.argumentTypes().get(0);
        boolean date = type == AtomicType.DATE;
        boolean integral = type.isIntegral();
        return RowLoop.buildStrict(input, (row, out) -> {
            ListBuilder list = (ListBuilder) out;
            FixedWidthBuilder elements = (FixedWidthBuilder) list.elements();
            LongConsumer sink = value -> put(elements.append(), elements.physicalType(), value);
            long start = longAt(input.argument(0), row);
            long stop = longAt(input.argument(1), row);
            if (integral) {
                long step = input.arguments().size() == 3 ? longAt(input.argument(2), row) : start <= stop ? 1 : -1;
                append(start, stop, step, elements, sink);
            } else {
                Step step = input.arguments().size() == 3
                        ? step(input.argument(2), input.argumentTypes().get(2), row)
                        : new Step(0, start <= stop ? 1 : -1, 0);
                if (date) {
                    appendDates(start, stop, step, elements, sink);
                } else {
                    appendTimes(
                            start, stop, step, type == AtomicType.TIMESTAMP ? input.session() : null, elements, sink);
                }
            }
            list.append();
        });
    }

    private static Step step(Column steps, DataType type, int row) {
        long address = ((FixedWidthColumn) steps.base()).address(steps.baseRow(row));
        if (type instanceof YearMonthIntervalType) {
            return new Step(Memory.getInt(address), 0, 0);
        }
        if (type instanceof DayTimeIntervalType) {
            long micros = Memory.getLong(address);
            return new Step(0, Math.toIntExact(micros / MICROS_PER_DAY), micros % MICROS_PER_DAY);
        }
        return new Step(Memory.getInt(address), Memory.getInt(address + 4), Memory.getLong(address + 8));
    }

    private static void appendDates(long start, long stop, Step step, FixedWidthBuilder elements, LongConsumer sink) {
        if (step.months() == 0 && step.days() == 0 && step.micros() != 0) {
            throw FunctionErrors.invalidParameter(
                    "sequence", "step", "expects a step of day granularity if start and end values are dates.");
        }
        if (step.months() == 0 && step.micros() == 0) {
            append(start, stop, step.days(), elements, sink);
        } else {
            appendTimes(
                    start * MICROS_PER_DAY,
                    stop * MICROS_PER_DAY,
                    step,
                    null,
                    elements,
                    micros -> sink.accept(Math.floorDiv(micros, MICROS_PER_DAY)));
        }
    }

    /** Times; without a session, those of no zone. */
    private static void appendTimes(
            long start, long stop, Step step, SessionContext session, FixedWidthBuilder elements, LongConsumer sink) {
        if (step.months() == 0 && step.days() == 0) {
            append(start, stop, step.micros(), elements, sink);
            return;
        }
        long estimate = step.estimate();
        reserve(elements, check(start, stop, estimate));
        IntervalValue interval = new IntervalValue();
        long time = start;
        for (int i = 1; estimate > 0 ? time <= stop : time >= stop; i++) {
            sink.accept(time);
            interval.set(i * step.months(), i * step.days(), i * step.micros());
            time = session == null
                    ? IntervalArithmetic.addMonthsLocal(start, interval.months())
                            + interval.days() * MICROS_PER_DAY
                            + interval.microseconds()
                    : IntervalArithmetic.addInterval(start, interval, session);
        }
    }

    private static void append(long start, long stop, long step, FixedWidthBuilder elements, LongConsumer sink) {
        long count = check(start, stop, step);
        reserve(elements, count);
        long value = start;
        for (long i = 0; i < count; i++) {
            sink.accept(value);
            value += step;
        }
    }

    /** Takes the memory at once, so that its limit is seen before the work is done. */
    private static void reserve(FixedWidthBuilder elements, long count) {
        elements.reserve((int) Math.min(Integer.MAX_VALUE, elements.length() + count));
    }

    /** The number of elements; an error unless the step leads from start to stop. */
    private static long check(long start, long stop, long step) {
        boolean leads = step > 0 && start <= stop || step < 0 && start >= stop || step == 0 && start == stop;
        if (!leads) {
            throw FunctionErrors.invalidParameter(
                    "sequence", "step", "Illegal sequence boundaries: " + start + " to " + stop + " by " + step);
        }
        if (start == stop) {
            return 1;
        }
        BigInteger distance = BigInteger.valueOf(stop).subtract(BigInteger.valueOf(start));
        BigInteger count = distance.divide(BigInteger.valueOf(step)).add(BigInteger.ONE);
        if (count.compareTo(BigInteger.valueOf(LONGEST)) > 0) {
            throw FunctionErrors.tooManyElements(count.toString(), "sequence", "count");
        }
        return count.longValue();
    }

    private static long longAt(Column column, int row) {
        FixedWidthColumn base = (FixedWidthColumn) column.base();
        long address = base.address(column.baseRow(row));
        return switch (base.physicalType()) {
            case INT8 -> Memory.getByte(address);
            case INT16 -> Memory.getShort(address);
            case INT32 -> Memory.getInt(address);
            default -> Memory.getLong(address);
        };
    }

    private static void put(long address, PhysicalType layout, long value) {
        switch (layout) {
            case INT8 -> Memory.putByte(address, (byte) value);
            case INT16 -> Memory.putShort(address, (short) value);
            case INT32 -> Memory.putInt(address, (int) value);
            default -> Memory.putLong(address, value);
        }
    }
}
