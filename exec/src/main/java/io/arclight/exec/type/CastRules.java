package io.arclight.exec.type;

import java.util.List;

/** Which types can be cast to which, as Spark's {@code Cast} has it. */
public final class CastRules {
    private static final List<DataType> INTEGRALS =
            List.of(AtomicType.BYTE, AtomicType.SHORT, AtomicType.INTEGER, AtomicType.LONG);
    private static final List<DataType> NUMBERS = List.of(
            AtomicType.BYTE,
            AtomicType.SHORT,
            AtomicType.INTEGER,
            AtomicType.LONG,
            AtomicType.FLOAT,
            AtomicType.DOUBLE);

    private CastRules() {}

    /** Whether {@code CAST(from AS to)} is allowed. ANSI mode allows less; TRY is ANSI without errors. */
    public static boolean canCast(DataType from, DataType to, boolean ansi) {
        if (from.equals(to) || from == AtomicType.NULL) {
            return true;
        }
        if (to == AtomicType.NULL) {
            return false;
        }
        if (to == AtomicType.VARIANT) {
            return fitsVariant(from, false);
        }
        if (from == AtomicType.VARIANT) {
            return to.isString() || fitsVariant(to, true);
        }
        if (from instanceof ArrayType source && to instanceof ArrayType target) {
            return canCast(source.elementType(), target.elementType(), ansi)
                    && (target.containsNull() || !source.containsNull());
        }
        if (from instanceof MapType source && to instanceof MapType target) {
            return canCast(source.keyType(), target.keyType(), ansi)
                    && canCast(source.valueType(), target.valueType(), ansi)
                    && (target.valueContainsNull() || !source.valueContainsNull());
        }
        if (from instanceof StructType source && to instanceof StructType target) {
            return canCastFields(source, target, ansi);
        }
        if (to.isString()) {
            return true;
        }
        if (!isAtomic(from) || !isAtomic(to)) {
            return false;
        }
        return canCastAtomic(from, to, ansi);
    }

    /**
     * Whether a variant can hold values of a type: no intervals, and no maps of other keys than strings.
     *
     * @param withObjects whether maps and structs count, which a cast does not turn into objects, though it does the opposite
     */
    public static boolean fitsVariant(DataType type, boolean withObjects) {
        if (type instanceof ArrayType array) {
            return fitsVariant(array.elementType(), withObjects);
        }
        if (type instanceof MapType map) {
            return withObjects && map.keyType() == AtomicType.STRING && fitsVariant(map.valueType(), true);
        }
        if (type instanceof StructType struct) {
            return withObjects && struct.fields().stream().allMatch(field -> fitsVariant(field.dataType(), true));
        }
        return type instanceof DecimalType
                || type instanceof AtomicType && type != AtomicType.CALENDAR_INTERVAL && type != AtomicType.NULL;
    }

    /** Whether a cast may give null for a value that is none, as Spark sees it: keys of maps cannot be cast so. */
    static boolean mayGiveNull(DataType from, DataType to) {
        if (from == AtomicType.VARIANT && !from.equals(to)) {
            return true;
        }
        if (from.equals(to) || from == AtomicType.NULL || to.isString() || to == AtomicType.VARIANT) {
            return false;
        }
        if (from.isString()) {
            return to != AtomicType.BINARY;
        }
        if (to == AtomicType.DATE) {
            return from != AtomicType.TIMESTAMP && from != AtomicType.TIMESTAMP_NTZ;
        }
        if (to instanceof DecimalType target) {
            return !isWide(from, target);
        }
        boolean fractional = from.isNumeric() && !from.isIntegral();
        return from instanceof TimeType && (to == AtomicType.BYTE || to == AtomicType.SHORT)
                || fractional && (to.isIntegral() || to == AtomicType.TIMESTAMP && !(from instanceof DecimalType))
                || from == AtomicType.TIMESTAMP && to.isIntegral() && to != AtomicType.LONG;
    }

    /** Whether a decimal type has every number of a type. */
    private static boolean isWide(DataType from, DecimalType to) {
        int digits = to.precision() - to.scale();
        if (from instanceof DecimalType decimal) {
            return decimal.scale() <= to.scale() && decimal.precision() - decimal.scale() <= digits;
        }
        int needed = from == AtomicType.BYTE ? 3 : from == AtomicType.SHORT ? 5 : from == AtomicType.INTEGER ? 10 : 20;
        return from.isIntegral() && needed <= digits;
    }

    private static boolean canCastFields(StructType source, StructType target, boolean ansi) {
        if (source.fields().size() != target.fields().size()) {
            return false;
        }
        for (int i = 0; i < source.fields().size(); i++) {
            if (!canCast(
                    source.fields().get(i).dataType(), target.fields().get(i).dataType(), ansi)) {
                return false;
            }
        }
        return true;
    }

    private static boolean canCastAtomic(DataType from, DataType to, boolean ansi) {
        if (from.isString()) {
            return true;
        }
        if (from instanceof TimeType || to instanceof TimeType) {
            return from instanceof TimeType && (to instanceof TimeType || isExact(to));
        }
        if (to == AtomicType.BINARY) {
            return from.isIntegral() && !ansi;
        }
        if (from == AtomicType.BINARY || from == AtomicType.CALENDAR_INTERVAL || to == AtomicType.CALENDAR_INTERVAL) {
            return false;
        }
        if (isInterval(from) || isInterval(to)) {
            return from.getClass() == to.getClass()
                    || isInterval(from) && isExact(to)
                    || isInterval(to) && isExact(from);
        }
        if (from == AtomicType.BOOLEAN || to == AtomicType.BOOLEAN) {
            boolean bothSimple = !from.isDatetime() && !to.isDatetime();
            return bothSimple
                    || !ansi
                            && from != AtomicType.TIMESTAMP_NTZ
                            && to != AtomicType.TIMESTAMP_NTZ
                            && to != AtomicType.DATE;
        }
        if (from.isNumeric() && to.isNumeric() || from.isDatetime() && to.isDatetime()) {
            return true;
        }
        if (from == AtomicType.TIMESTAMP && to.isNumeric() || from.isNumeric() && to == AtomicType.TIMESTAMP) {
            return true;
        }
        return from == AtomicType.DATE && to.isNumeric() && !ansi;
    }

    /** Whether every value survives a cast unchanged: what may happen without being written. */
    public static boolean canUpCast(DataType from, DataType to) {
        if (from.equals(to) || from == AtomicType.NULL) {
            return true;
        }
        if (from instanceof DecimalType source && to instanceof DecimalType target) {
            return DecimalRules.holds(target, source);
        }
        if (to instanceof DecimalType target && from.isIntegral()) {
            return DecimalRules.holds(target, DecimalRules.of(from));
        }
        if (NUMBERS.contains(from) && NUMBERS.contains(to)) {
            return NUMBERS.indexOf(from) <= NUMBERS.indexOf(to);
        }
        if (to == AtomicType.STRING) {
            return isAtomic(from);
        }
        if (from.isDatetime() && to.isDatetime()) {
            return from == AtomicType.DATE || to != AtomicType.DATE;
        }
        if (from instanceof TimeType source && to instanceof TimeType target) {
            return source.precision() <= target.precision();
        }
        return from.getClass() == to.getClass() && isInterval(from);
    }

    /** Whether ANSI SQL lets a value be stored into a column of another type; an overflow is then an error. */
    public static boolean canStore(DataType from, DataType to) {
        if (from.equals(to) || from == AtomicType.NULL) {
            return true;
        }
        if (from.isNumeric() && to.isNumeric()) {
            return true;
        }
        if (to.isString()) {
            return isAtomic(from);
        }
        if (from.isDatetime() && to.isDatetime()) {
            return true;
        }
        if (from instanceof ArrayType source && to instanceof ArrayType target) {
            return (target.containsNull() || !source.containsNull())
                    && canStore(source.elementType(), target.elementType());
        }
        if (from instanceof MapType source && to instanceof MapType target) {
            return (target.valueContainsNull() || !source.valueContainsNull())
                    && canStore(source.keyType(), target.keyType())
                    && canStore(source.valueType(), target.valueType());
        }
        return from.getClass() == to.getClass() && (isInterval(from) || from instanceof TimeType);
    }

    static boolean isInterval(DataType type) {
        return type instanceof YearMonthIntervalType || type instanceof DayTimeIntervalType;
    }

    /** Whether a type has no children: not an array, a map or a struct. */
    public static boolean isAtomic(DataType type) {
        return !(type instanceof ArrayType || type instanceof MapType || type instanceof StructType);
    }

    private static boolean isExact(DataType type) {
        return INTEGRALS.contains(type) || type instanceof DecimalType;
    }
}
