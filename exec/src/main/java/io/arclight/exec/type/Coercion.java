package io.arclight.exec.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Which type values of different types become when they meet: in CASE, COALESCE, UNION, IN, comparisons, and as
 * arguments of functions. Spark 4 has two systems: {@link #ANSI}, and the older one, {@link #LEGACY}, with {@code
 * spark.sql.ansi.enabled=false}.
 */
public enum Coercion {
    /** Strings become what they meet. */
    ANSI,
    /** Others become strings, but comparisons turn strings into what they meet. */
    LEGACY;

    private static final List<DataType> NUMBERS = List.of(
            AtomicType.BYTE,
            AtomicType.SHORT,
            AtomicType.INTEGER,
            AtomicType.LONG,
            AtomicType.FLOAT,
            AtomicType.DOUBLE);

    /** The system of a mode. */
    public static Coercion of(boolean ansi) {
        return ansi ? ANSI : LEGACY;
    }

    /** The type that both become without loss and without turning strings into something else, if there is one. */
    public Optional<DataType> tightestType(DataType left, DataType right) {
        return Optional.ofNullable(tightest(left, right));
    }

    /** The type that both become in CASE, COALESCE, UNION and IN, if there is one. */
    public Optional<DataType> commonType(DataType left, DataType right) {
        return Optional.ofNullable(wider(left, right));
    }

    /** The type that all become in CASE, COALESCE, UNION and IN, if there is one; void for an empty list. */
    public Optional<DataType> commonType(List<? extends DataType> types) {
        // Strings first, because the order would matter otherwise: (int, string, timestamp).
        List<DataType> ordered = new ArrayList<>(types);
        ordered.sort((a, b) -> Boolean.compare(b.isString(), a.isString()));
        DataType common = AtomicType.NULL;
        for (DataType type : ordered) {
            common = wider(common, type);
            if (common == null) {
                return Optional.empty();
            }
        }
        return Optional.of(common);
    }

    /** The type that both become, in either system, when strings stay strings; for arguments of functions on arrays and maps. */
    public static Optional<DataType> widerType(DataType left, DataType right) {
        return Optional.ofNullable(LEGACY.widerWithoutStrings(left, right));
    }

    private DataType widerWithoutStrings(DataType left, DataType right) {
        DataType type = tightest(left, right);
        if (type == null) {
            type = widerNumber(left, right);
        }
        return type != null ? type : nested(left, right, this::widerWithoutStrings);
    }

    /** The type in which two values are compared, if they can be. */
    public Optional<DataType> comparisonType(DataType left, DataType right) {
        if (this == ANSI || left.isString() == right.isString()) {
            return commonType(left, right);
        }
        DataType other = left.isString() ? right : left;
        if (other == AtomicType.NULL) {
            return Optional.of(AtomicType.STRING);
        }
        if (other instanceof DecimalType decimal && decimal.scale() > 0) {
            return Optional.of(AtomicType.DOUBLE);
        }
        return CastRules.isAtomic(other) && !CastRules.isInterval(other) && other != AtomicType.CALENDAR_INTERVAL
                ? Optional.of(other)
                : Optional.empty();
    }

    /** Whether an argument of one type may be given, without a written cast, where another is asked for. */
    public boolean canCastImplicitly(DataType from, DataType to) {
        if (from.equals(to) || from == AtomicType.NULL) {
            return true;
        }
        if (to == AtomicType.NULL) {
            return false;
        }
        if (from.isString() && CastRules.isAtomic(to)) {
            return this == ANSI
                    || to.isNumeric()
                    || to.isDatetime()
                    || to instanceof TimeType
                    || to == AtomicType.BINARY
                    || to.isString();
        }
        if (this == ANSI) {
            return CastRules.canStore(from, to);
        }
        if (from.isNumeric() && to.isNumeric() || from.isDatetime() && to.isDatetime()) {
            return true;
        }
        if (to.isString()) {
            return CastRules.isAtomic(from);
        }
        return from instanceof ArrayType source
                && to instanceof ArrayType target
                && canCastImplicitly(source.elementType(), target.elementType());
    }

    private DataType wider(DataType left, DataType right) {
        DataType type = tightest(left, right);
        if (type == null) {
            type = widerNumber(left, right);
        }
        if (type == null) {
            type = widerWithString(left, right);
        }
        return type != null ? type : nested(left, right, this::wider);
    }

    private DataType tightest(DataType left, DataType right) {
        if (left.equals(right) || right == AtomicType.NULL) {
            return left;
        }
        if (left == AtomicType.NULL) {
            return right;
        }
        if (left.isString() && right.isString()) {
            return AtomicType.STRING;
        }
        if (NUMBERS.contains(left) && NUMBERS.contains(right)) {
            return widerBinaryNumber(left, right);
        }
        if (left instanceof DecimalType decimal && right.isIntegral()) {
            return DecimalRules.holds(decimal, DecimalRules.of(right)) ? decimal : null;
        }
        if (right instanceof DecimalType && left.isIntegral()) {
            return tightest(right, left);
        }
        if (left.isDatetime() && right.isDatetime()) {
            return left == AtomicType.TIMESTAMP || right == AtomicType.TIMESTAMP
                    ? AtomicType.TIMESTAMP
                    : AtomicType.TIMESTAMP_NTZ;
        }
        if (left instanceof TimeType a && right instanceof TimeType b) {
            return a.precision() >= b.precision() ? a : b;
        }
        if (left instanceof YearMonthIntervalType && right instanceof YearMonthIntervalType) {
            return YearMonthIntervalType.DEFAULT;
        }
        if (left instanceof DayTimeIntervalType a && right instanceof DayTimeIntervalType b) {
            return new DayTimeIntervalType(
                    a.start().compareTo(b.start()) <= 0 ? a.start() : b.start(),
                    a.end().compareTo(b.end()) >= 0 ? a.end() : b.end());
        }
        return nested(left, right, this::tightest);
    }

    private DataType widerBinaryNumber(DataType left, DataType right) {
        DataType wider = NUMBERS.get(Math.max(NUMBERS.indexOf(left), NUMBERS.indexOf(right)));
        return this == ANSI && wider == AtomicType.FLOAT ? AtomicType.DOUBLE : wider;
    }

    /** Decimals with other decimals, with integers, and with binary fractions. */
    private static DataType widerNumber(DataType left, DataType right) {
        boolean decimal = left instanceof DecimalType || right instanceof DecimalType;
        if (!decimal || !left.isNumeric() || !right.isNumeric()) {
            return null;
        }
        boolean fraction = isBinaryFraction(left) || isBinaryFraction(right);
        return fraction ? AtomicType.DOUBLE : DecimalRules.wider(DecimalRules.of(left), DecimalRules.of(right));
    }

    private static boolean isBinaryFraction(DataType type) {
        return type == AtomicType.FLOAT || type == AtomicType.DOUBLE;
    }

    private DataType widerWithString(DataType left, DataType right) {
        if (left.isString() == right.isString()) {
            return null;
        }
        DataType other = left.isString() ? right : left;
        // A text says nothing of the fields of an interval, so nobody knows which of its types to choose.
        if (!CastRules.isAtomic(other) || this == ANSI && CastRules.isInterval(other)) {
            return null;
        }
        if (this == LEGACY) {
            return other == AtomicType.BINARY || other == AtomicType.BOOLEAN ? null : AtomicType.STRING;
        }
        if (other.isIntegral()) {
            return AtomicType.LONG;
        }
        return other.isNumeric() ? AtomicType.DOUBLE : other;
    }

    private static DataType nested(DataType left, DataType right, BinaryOperator<DataType> common) {
        if (left instanceof ArrayType a && right instanceof ArrayType b) {
            DataType element = common.apply(a.elementType(), b.elementType());
            return element == null ? null : new ArrayType(element, a.containsNull() || b.containsNull());
        }
        if (left instanceof MapType a && right instanceof MapType b) {
            DataType key = common.apply(a.keyType(), b.keyType());
            DataType value = common.apply(a.valueType(), b.valueType());
            boolean lost =
                    key == null || CastRules.mayGiveNull(a.keyType(), key) || CastRules.mayGiveNull(b.keyType(), key);
            return lost || value == null
                    ? null
                    : new MapType(key, value, a.valueContainsNull() || b.valueContainsNull());
        }
        if (left instanceof StructType a && right instanceof StructType b) {
            return struct(a, b, common);
        }
        return null;
    }

    private static DataType struct(StructType left, StructType right, BinaryOperator<DataType> common) {
        if (left.fields().size() != right.fields().size()) {
            return null;
        }
        List<StructField> fields = new ArrayList<>();
        for (int i = 0; i < left.fields().size(); i++) {
            StructField a = left.fields().get(i);
            StructField b = right.fields().get(i);
            DataType type = common.apply(a.dataType(), b.dataType());
            if (type == null || !a.name().equalsIgnoreCase(b.name())) {
                return null;
            }
            fields.add(new StructField(a.name(), type, a.nullable() || b.nullable()));
        }
        return new StructType(fields);
    }
}
