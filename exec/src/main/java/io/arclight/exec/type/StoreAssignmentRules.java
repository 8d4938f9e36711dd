package io.arclight.exec.type;

/**
 * Which types of values a table's column takes, as Spark's {@code storeAssignmentPolicy=ANSI} has it: numbers of any kind for
 * numbers, dates and timestamps for each other, anything atomic as a string, but no strings for anything else.
 */
public final class StoreAssignmentRules {
    private StoreAssignmentRules() {}

    /** Whether a value of a type may be stored in a column of another. */
    public static boolean canStore(DataType from, DataType to) {
        if (from.equals(to) || from == AtomicType.NULL) {
            return true;
        }
        if (from instanceof ArrayType source && to instanceof ArrayType target) {
            return keepsNulls(source.containsNull(), target.containsNull())
                    && canStore(source.elementType(), target.elementType());
        }
        if (from instanceof MapType source && to instanceof MapType target) {
            return keepsNulls(source.valueContainsNull(), target.valueContainsNull())
                    && canStore(source.keyType(), target.keyType())
                    && canStore(source.valueType(), target.valueType());
        }
        if (from instanceof StructType source && to instanceof StructType target) {
            return canStoreFields(source, target);
        }
        if (isNested(from) || isNested(to)) {
            return false;
        }
        return to.isString()
                || from.isNumeric() && to.isNumeric()
                || from.isDatetime() && to.isDatetime()
                || from.getClass() == to.getClass() && !(from instanceof AtomicType);
    }

    private static boolean canStoreFields(StructType source, StructType target) {
        if (source.size() != target.size()) {
            return false;
        }
        for (int i = 0; i < source.size(); i++) {
            StructField from = source.field(i);
            StructField to = target.field(i);
            if (!keepsNulls(from.nullable(), to.nullable()) || !canStore(from.dataType(), to.dataType())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNested(DataType type) {
        return type instanceof ArrayType || type instanceof MapType || type instanceof StructType;
    }

    private static boolean keepsNulls(boolean from, boolean to) {
        return to || !from;
    }
}
