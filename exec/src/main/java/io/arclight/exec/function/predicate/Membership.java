package io.arclight.exec.function.predicate;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarImplementation;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;
import java.util.Collections;
import java.util.List;

/** {@code value IN (list)}: a hashed set when the list is constant, else one comparison after the other. */
public final class Membership {
    /** Stands for IN in a binding; the engine takes it apart, see {@link #constant} and {@link #equality}. */
    public enum InList implements ScalarImplementation {
        INSTANCE
    }

    private Membership() {}

    /** The operators of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Membership.class, "predicate_funcs")
                .bound("in(expr1, expr2, ...) - Returns true if `expr1` equals any of the others.", Membership::bind)
                .printed((name, arguments) -> "(" + arguments.get(0) + " IN ("
                        + String.join(", ", arguments.subList(1, arguments.size())) + "))")
                .functions();
    }

    private static ScalarBinding bind(Invocation call) {
        call.expect(2, Integer.MAX_VALUE);
        DataType type = call.count() == 2
                ? ComparisonBinder.operandType(call, false)
                : call.coercion().commonType(call.types()).orElseThrow(call::noCommonType);
        DataType chosen = type == AtomicType.NULL ? AtomicType.BOOLEAN : type.isString() ? AtomicType.STRING : type;
        return call.kernel(
                InList.INSTANCE,
                Collections.nCopies(call.count(), chosen),
                AtomicType.BOOLEAN,
                call.anyNullable(),
                new ScalarTraits(false, false, true));
    }

    /** The comparison of two values of a type. */
    public static StaticMethod equality(DataType type) {
        Class<?> owner = ComparisonBinder.isNested(type) ? NestedComparison.class : Comparison.class;
        return new StaticMethod(owner, "equal");
    }

    /** Whether lists of values of a type can be hashed. */
    public static boolean isHashable(DataType type) {
        return switch (type.physicalType()) {
            case INT8, INT16, INT32, INT64, VIEW -> true;
            default -> false;
        };
    }

    /**
     * The method of one argument that tells whether a value is in a list.
     *
     * @param values the list: columns of one value each, null or not
     */
    public static StaticMethod constant(DataType type, List<Column> values) {
        List<Column> present = values.stream().filter(value -> !value.isNull(0)).toList();
        Object set = type.physicalType() == PhysicalType.VIEW
                ? new BytesSet(present.stream()
                        .map(value -> ((ViewColumn) value).get(0))
                        .toArray(byte[][]::new))
                : new LongSet(present.stream().mapToLong(Membership::number).toArray());
        String name = present.size() < values.size() ? "containsOrNull" : "contains";
        return new StaticMethod(Membership.class, name, List.of(set));
    }

    private static long number(Column column) {
        long address = ((FixedWidthColumn) column).address();
        return switch (column.physicalType().width()) {
            case 1 -> Memory.getByte(address);
            case 2 -> Memory.getShort(address);
            case 4 -> Memory.getInt(address);
            default -> Memory.getLong(address);
        };
    }

    /** Whether a value is in a set. */
    public static boolean contains(byte value, LongSet set) {
        return set.contains(value);
    }

    /** Whether a value is in a set. */
    public static boolean contains(short value, LongSet set) {
        return set.contains(value);
    }

    /** Whether a value is in a set. */
    public static boolean contains(int value, LongSet set) {
        return set.contains(value);
    }

    /** Whether a value is in a set. */
    public static boolean contains(long value, LongSet set) {
        return set.contains(value);
    }

    /** Whether a value is in a set. */
    public static boolean contains(StringView value, BytesSet set) {
        return set.contains(value);
    }

    /** Whether a value is in a list with a null: true or null. */
    public static boolean containsOrNull(byte value, NullFlag isNull, LongSet set) {
        return containsOrNull((long) value, isNull, set);
    }

    /** Whether a value is in a list with a null: true or null. */
    public static boolean containsOrNull(short value, NullFlag isNull, LongSet set) {
        return containsOrNull((long) value, isNull, set);
    }

    /** Whether a value is in a list with a null: true or null. */
    public static boolean containsOrNull(int value, NullFlag isNull, LongSet set) {
        return containsOrNull((long) value, isNull, set);
    }

    /** Whether a value is in a list with a null: true or null. */
    public static boolean containsOrNull(long value, NullFlag isNull, LongSet set) {
        boolean found = set.contains(value);
        isNull.set(!found);
        return found;
    }

    /** Whether a value is in a list with a null: true or null. */
    public static boolean containsOrNull(StringView value, NullFlag isNull, BytesSet set) {
        boolean found = set.contains(value);
        isNull.set(!found);
        return found;
    }
}
