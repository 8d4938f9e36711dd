package io.arclight.exec.function.record;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.datetime.DatetimeParser;
import io.arclight.exec.function.datetime.DatetimePattern;
import io.arclight.exec.function.datetime.Formats;
import io.arclight.exec.function.interval.CalendarIntervalParser;
import io.arclight.exec.function.interval.IntervalFormat;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.TimeType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads scalar values from text by the options of a record. */
public final class ScalarReaders implements AutoCloseable {
    private final RecordOptions options;
    private final SessionContext session;
    private final ScratchText scratch;

    /**
     * Readers.
     *
     * @param options formats and the zone
     * @param session the session
     * @param account pays for scratch memory, given back by {@link #close}
     */
    public ScalarReaders(RecordOptions options, SessionContext session, MemoryAccount account) {
        this.options = options;
        this.session = options.in(session);
        this.scratch = new ScratchText(account);
    }

    /** Reads the text of a value; answers null when it is malformed. */
    @FunctionalInterface
    public interface ScalarReader {
        /** The value, in the form described at {@link
         * io.arclight.exec.expression.Literal}. */
        Object read(String text);
    }

    /** Whether of several fields of a variant with one name the last one counts. */
    public boolean allowsDuplicateKeys() {
        return session.settings().get(Settings.VARIANT_ALLOW_DUPLICATE_KEYS);
    }

    /** The reader for a scalar type. */
    public ScalarReader of(DataType type) {
        if (type.isString()) {
            return text -> text;
        }
        if (type instanceof DecimalType decimal) {
            return guarded(text -> decimal.rounded(new BigDecimal(text.replace(",", ""))));
        }
        if (type instanceof TimeType time) {
            return time(time);
        }
        if (!(type instanceof AtomicType atomic)) {
            return interval(type);
        }
        return switch (atomic) {
            case BOOLEAN ->
                text -> text.equalsIgnoreCase("true")
                        ? Boolean.TRUE
                        : text.equalsIgnoreCase("false") ? Boolean.FALSE : null;
            case BYTE -> guarded(Byte::valueOf);
            case SHORT -> guarded(Short::valueOf);
            case INTEGER -> guarded(Integer::valueOf);
            case LONG -> guarded(Long::valueOf);
            case FLOAT -> guarded(text -> Float.valueOf(number(text)));
            case DOUBLE -> guarded(text -> Double.valueOf(number(text)));
            case DATE -> date();
            case TIMESTAMP -> timestamp();
            case TIMESTAMP_NTZ -> localTimestamp();
            case CALENDAR_INTERVAL -> interval(type);
            case BINARY -> text -> text.getBytes(StandardCharsets.UTF_8);
            case VARIANT ->
                throw new ArclightException(ErrorCondition.FEATURE_NOT_SUPPORTED, "feature", "A variant of a text");
            case NULL, STRING -> text -> null;
        };
    }

    private String number(String text) {
        if (text.equals(options.text("nanValue", "NaN"))) {
            return "NaN";
        }
        if (text.equals(options.text("positiveInf", "Inf"))) {
            return "Infinity";
        }
        return text.equals(options.text("negativeInf", "-Inf")) ? "-Infinity" : text;
    }

    private static ScalarReader guarded(Function<String, Object> reader) {
        return text -> {
            try {
                return reader.apply(text.trim());
            } catch (NumberFormatException e) {
                return null;
            }
        };
    }

    private ScalarReader date() {
        Optional<DatetimePattern> pattern = pattern("dateFormat");
        NullFlag isNull = new NullFlag();
        return text -> {
            int days = pattern.isPresent()
                    ? Formats.parseDate(scratch.of(text), pattern.get(), isNull, false)
                    : Formats.readDateOrNull(scratch.of(text), isNull);
            return isNull.take() ? null : days;
        };
    }

    private ScalarReader timestamp() {
        Optional<DatetimePattern> pattern = pattern("timestampFormat");
        NullFlag isNull = new NullFlag();
        return text -> {
            long micros = pattern.isPresent()
                    ? Formats.parse(scratch.of(text), pattern.get(), isNull, session, false)
                    : Formats.readOrNull(scratch.of(text), isNull, session);
            return isNull.take() ? null : micros;
        };
    }

    private ScalarReader localTimestamp() {
        Optional<DatetimePattern> pattern = pattern("timestampNTZFormat");
        NullFlag isNull = new NullFlag();
        return text -> {
            long micros = pattern.isPresent()
                    ? Formats.parseLocal(scratch.of(text), pattern.get(), isNull, false)
                    : new DatetimeParser().timestamp(scratch.of(text), null, () -> 0);
            return isNull.take() || micros == DatetimeParser.INVALID ? null : micros;
        };
    }

    private ScalarReader time(TimeType type) {
        Optional<DatetimePattern> pattern = pattern("timeFormat");
        return text -> {
            long nanos = pattern.isPresent()
                    ? pattern.get().timeOrInvalid(text)
                    : new DatetimeParser().time(scratch.of(text));
            return nanos == DatetimeParser.INVALID ? null : type.truncate(nanos);
        };
    }

    private Optional<DatetimePattern> pattern(String option) {
        return options.text(option).map(text -> DatetimePattern.prepare(text, session));
    }

    private static ScalarReader interval(DataType type) {
        if (type instanceof YearMonthIntervalType months) {
            IntervalFormat format = IntervalFormat.of(months);
            return text -> tolerant(() -> (int) format.parseLiteral(text));
        }
        if (type instanceof DayTimeIntervalType micros) {
            IntervalFormat format = IntervalFormat.of(micros);
            return text -> tolerant(() -> format.parseLiteral(text));
        }
        return text -> {
            CalendarIntervalParser parser = new CalendarIntervalParser(text);
            return parser.parse() ? parser.value() : null;
        };
    }

    private static Object tolerant(Supplier<Object> reading) {
        try {
            return reading.get();
        } catch (ArclightException e) {
            return null;
        }
    }

    @Override
    public void close() {
        scratch.close();
    }
}
