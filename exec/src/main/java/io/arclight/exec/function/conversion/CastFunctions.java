package io.arclight.exec.function.conversion;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Cast.Mode;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.function.ScalarImplementation;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.function.variant.FromVariant;
import io.arclight.exec.function.variant.ToVariant;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CastRules;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalRules;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TimeType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.util.List;
import java.util.Locale;

/** Chooses what computes a cast. */
public final class CastFunctions {
    private static final List<DataType> WIDTHS =
            List.of(AtomicType.BYTE, AtomicType.SHORT, AtomicType.INTEGER, AtomicType.LONG);

    private CastFunctions() {}

    /** Whether the values of one type are those of the other as they are. */
    public static boolean isIdentity(DataType from, DataType to) {
        return from.equals(to)
                || from.isString() && to.isString()
                || from instanceof YearMonthIntervalType
                        && to instanceof YearMonthIntervalType a
                        && a.end().ordinal() == 1
                || from instanceof TimeType source && to instanceof TimeType t && source.precision() <= t.precision()
                || from instanceof DayTimeIntervalType
                        && to instanceof DayTimeIntervalType b
                        && b.end().ordinal() == 3;
    }

    /** The operand of a cast, itself cast first where there is no direct way. */
    public static Expression operand(Cast cast) {
        DataType between = between(cast.operand().type(), cast.type());
        return between == null ? cast.operand() : new Cast(cast.operand(), between, cast.mode(), cast.origin());
    }

    private static DataType between(DataType from, DataType to) {
        boolean integral = to.isIntegral() && to != AtomicType.LONG;
        if (from == AtomicType.TIMESTAMP) {
            return integral
                    ? AtomicType.LONG
                    : to == AtomicType.FLOAT || to instanceof DecimalType ? AtomicType.DOUBLE : null;
        }
        if (to == AtomicType.TIMESTAMP) {
            boolean small = from.isIntegral() && from != AtomicType.LONG || from == AtomicType.BOOLEAN;
            return small
                    ? AtomicType.LONG
                    : from == AtomicType.FLOAT || from instanceof DecimalType ? AtomicType.DOUBLE : null;
        }
        if (from == AtomicType.BOOLEAN && to instanceof DecimalType) {
            return AtomicType.INTEGER;
        }
        return null;
    }

    /** What may be assumed of a cast. */
    public static ScalarTraits traits(ScalarImplementation implementation, DataType from, DataType to) {
        return implementation instanceof StaticMethod method
                ? StaticMethod.traits(method.resolve(List.of(from), to))
                : ScalarTraits.FALLIBLE;
    }

    /**
     * What computes a cast, given that {@link #isIdentity} does not hold and that {@link #operand} was applied.
     *
     * @throws ArclightException DATATYPE_MISMATCH when there is no such cast
     */
    public static ScalarImplementation of(DataType from, DataType to, Mode mode) {
        ScalarImplementation found = find(from, to, mode);
        if (found == null) {
            throw new ArclightException(
                    ErrorCondition.DATATYPE_MISMATCH__CAST_WITHOUT_SUGGESTION,
                    "sqlExpr",
                    "\"CAST\"",
                    "srcType",
                    "\"" + from.sql() + "\"",
                    "targetType",
                    "\"" + to.sql() + "\"");
        }
        return found;
    }

    private static ScalarImplementation find(DataType from, DataType to, Mode mode) {
        if (from == AtomicType.NULL) {
            return NestedCast.toNull();
        }
        if (to == AtomicType.VARIANT) {
            return new ToVariant("cast");
        }
        if (from == AtomicType.VARIANT) {
            return new FromVariant(to, mode);
        }
        if (isNested(from) && !to.isString()) {
            return NestedCast.of(from, to, mode);
        }
        if (to.isString()) {
            return toText(from, mode);
        }
        if (from.isString()) {
            return fromText(to, mode);
        }
        if (from instanceof TimeType time) {
            return TimeCasts.find(time, to, mode);
        }
        if (to instanceof DecimalType decimal && from.isNumeric()) {
            return toDecimal(from, decimal, mode);
        }
        if (from instanceof DecimalType decimal && (to.isNumeric() || to == AtomicType.BOOLEAN)) {
            return fromDecimal(decimal, to, mode);
        }
        if (isInterval(from) || isInterval(to)) {
            return IntervalCasts.find(from, to, mode);
        }
        if (from.isDatetime() || to.isDatetime()) {
            return datetime(from, to);
        }
        if (to == AtomicType.BINARY) {
            return new StaticMethod(TextCasts.class, "toBinary");
        }
        return isSimple(from) && isSimple(to) ? simple(from, to, mode) : null;
    }

    private static boolean isNested(DataType type) {
        return type instanceof ArrayType || type instanceof MapType || type instanceof StructType;
    }

    private static boolean isInterval(DataType type) {
        return type instanceof YearMonthIntervalType
                || type instanceof DayTimeIntervalType
                || type == AtomicType.CALENDAR_INTERVAL;
    }

    private static boolean isSimple(DataType type) {
        return type == AtomicType.BOOLEAN || type.isNumeric();
    }

    private static ScalarImplementation simple(DataType from, DataType to, Mode mode) {
        if (to == AtomicType.BOOLEAN) {
            return new StaticMethod(BooleanCasts.class, "toBoolean");
        }
        boolean exact = from == AtomicType.BOOLEAN || CastRules.canUpCast(from, to) || to == AtomicType.FLOAT;
        String form = exact
                ? ""
                : switch (mode) {
                    case ANSI -> "";
                    case LEGACY -> "Wrapping";
                    case TRY -> "OrNull";
                };
        return new StaticMethod(casts(from), "to" + javaName(to) + form);
    }

    private static Class<?> casts(DataType from) {
        if (from == AtomicType.BOOLEAN) {
            return BooleanCasts.class;
        }
        return from.isIntegral() ? IntegralCasts.class : FloatingCasts.class;
    }

    static String javaName(DataType type) {
        return switch ((AtomicType) type) {
            case BYTE -> "Byte";
            case SHORT -> "Short";
            case INTEGER -> "Int";
            case LONG -> "Long";
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
            case BOOLEAN -> "Boolean";
            case DATE -> "Date";
            case TIMESTAMP -> "Timestamp";
            case TIMESTAMP_NTZ -> "LocalTimestamp";
            default -> throw new IllegalArgumentException(type.simpleString());
        };
    }

    private static ScalarImplementation toText(DataType from, Mode mode) {
        if (isNested(from)) {
            return NestedText.of(from);
        }
        if (from instanceof DecimalType decimal) {
            String form = mode == Mode.LEGACY ? "decimalToScientific" : "decimalToText";
            return new StaticMethod(TextCasts.class, form, List.of(decimal.scale()));
        }
        if (from instanceof YearMonthIntervalType || from instanceof DayTimeIntervalType) {
            return new StaticMethod(TextCasts.class, "intervalToText", List.of(from));
        }
        if (from instanceof TimeType) {
            return new StaticMethod(TextCasts.class, "timeToText");
        }
        return new StaticMethod(
                TextCasts.class,
                switch ((AtomicType) from) {
                    case DATE -> "dateToText";
                    case TIMESTAMP -> "timestampToText";
                    case TIMESTAMP_NTZ -> "localTimestampToText";
                    case CALENDAR_INTERVAL -> "intervalToText";
                    default -> "toText";
                });
    }

    private static ScalarImplementation fromText(DataType to, Mode mode) {
        if (to == AtomicType.BINARY) {
            return new StaticMethod(TextCasts.class, "toText");
        }
        if (isInterval(to)) {
            return IntervalCasts.find(AtomicType.STRING, to, mode);
        }
        if (isNested(to)) {
            return null;
        }
        String name = to instanceof DecimalType ? "Decimal" : to instanceof TimeType ? "Time" : javaName(to);
        return new StaticMethod(StringCasts.class, "to" + name, List.of(new StringTarget(to, mode)));
    }

    private static ScalarImplementation toDecimal(DataType from, DecimalType to, Mode mode) {
        boolean binary = from == AtomicType.FLOAT || from == AtomicType.DOUBLE;
        DecimalType source = DecimalRules.of(from);
        int shift = to.scale() - source.scale();
        if (!binary && DecimalRules.holds(to, source) && shift <= DecimalType.MAX_LONG_PRECISION) {
            if (source.precision() <= DecimalType.MAX_LONG_PRECISION) {
                return new StaticMethod(DecimalCasts.class, "widen", List.of(Int128.powerOfTen(shift)));
            }
            if (shift == 0 && from instanceof DecimalType) {
                return new StaticMethod(DecimalCasts.class, "keep");
            }
        }
        if (from == AtomicType.LONG && DecimalRules.holds(to, source) && shift <= DecimalType.MAX_LONG_PRECISION) {
            return new StaticMethod(DecimalCasts.class, "widen", List.of(Int128.powerOfTen(shift)));
        }
        int scale = binary ? 0 : source.scale();
        return new StaticMethod(
                DecimalCasts.class,
                "rescale",
                List.of(new DecimalCasts.DecimalTarget(from, scale, to, mode == Mode.ANSI)));
    }

    private static ScalarImplementation fromDecimal(DecimalType from, DataType to, Mode mode) {
        boolean isLong = from.precision() <= DecimalType.MAX_LONG_PRECISION;
        if (to == AtomicType.FLOAT || to == AtomicType.DOUBLE) {
            return new StaticMethod(DecimalCasts.class, "to" + javaName(to), List.of(from.scale()));
        }
        if (to == AtomicType.BOOLEAN) {
            return new StaticMethod(isLong ? BooleanCasts.class : DecimalCasts.class, "toBoolean");
        }
        if (to == AtomicType.LONG && isLong) {
            return new StaticMethod(DecimalCasts.class, "toLong", List.of(Int128.powerOfTen(from.scale())));
        }
        int bits = 8 << WIDTHS.indexOf(to);
        return new StaticMethod(
                DecimalCasts.class, "to" + javaName(to), List.of(new DecimalCasts.IntegerTarget(from, to, bits, mode)));
    }

    private static ScalarImplementation datetime(DataType from, DataType to) {
        String name = datetimeName(from).toLowerCase(Locale.ROOT) + "To" + datetimeName(to);
        return switch (name) {
            case "dateToTimestamp",
                    "dateToLocal",
                    "timestampToDate",
                    "localToDate",
                    "timestampToLocal",
                    "localToTimestamp",
                    "timestampToLong",
                    "timestampToDouble",
                    "longToTimestamp",
                    "doubleToTimestamp" -> new StaticMethod(DatetimeCasts.class, name);
            case "timestampToBoolean" -> new StaticMethod(BooleanCasts.class, "toBoolean");
            default -> from == AtomicType.DATE ? NestedCast.toNull() : null;
        };
    }

    private static String datetimeName(DataType type) {
        if (!(type instanceof AtomicType atomic)) {
            return "";
        }
        return switch (atomic) {
            case DATE -> "Date";
            case TIMESTAMP -> "Timestamp";
            case TIMESTAMP_NTZ -> "Local";
            case LONG -> "Long";
            case DOUBLE -> "Double";
            case BOOLEAN -> "Boolean";
            default -> "";
        };
    }
}
