package io.arclight.exec.source.file;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.MapColumn;
import io.arclight.exec.column.NullColumn;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.variant.VariantVal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Columns whose rows are all alike: partition columns, and columns that a file does not have. */
public final class ConstantColumn {
    private ConstantColumn() {}

    /**
     * A value in every row: a dictionary of one value.
     *
     * @param value a value in the form of {@link io.arclight.exec.expression.Literal}, or null
     * @param type its type, not a nested one
     */
    public static Column of(Object value, DataType type, int length, MemoryAccount account) {
        if (value == null) {
            return nulls(type, length, account);
        }
        Buffer codes = account.allocateZeroed(4L * length);
        return new DictionaryColumn(length, Validity.ALL_VALID, codes, single(value, type, account));
    }

    private static Column single(Object value, DataType type, MemoryAccount account) {
        Buffer values = account.allocateZeroed(16);
        long address = values.address();
        return switch (type.physicalType()) {
            case BIT -> {
                Memory.putByte(address, (byte) (Boolean.TRUE.equals(value) ? 1 : 0));
                yield new BitColumn(1, Validity.ALL_VALID, values);
            }
            case FLOAT32 -> {
                Memory.putFloat(address, ((Number) value).floatValue());
                yield fixed(type, values);
            }
            case FLOAT64 -> {
                Memory.putDouble(address, ((Number) value).doubleValue());
                yield fixed(type, values);
            }
            case VIEW -> view(value, values, account);
            case INT8, INT16, INT32, INT64, INT128 -> {
                BigInteger number = unscaled((Number) value, type);
                Memory.putLong(address, number.longValue());
                Memory.putLong(address + 8, number.shiftRight(64).longValue());
                yield fixed(type, values);
            }
            case NULL, INTERVAL, LIST, MAP, STRUCT -> throw new IllegalArgumentException(type.toString());
        };
    }

    private static BigInteger unscaled(Number value, DataType type) {
        return type instanceof DecimalType
                ? ((BigDecimal) value).unscaledValue()
                : BigInteger.valueOf(value.longValue());
    }

    private static Column fixed(DataType type, Buffer values) {
        return new FixedWidthColumn(type.physicalType(), 1, Validity.ALL_VALID, values);
    }

    private static Column view(Object value, Buffer views, MemoryAccount account) {
        byte[] bytes = bytes(value);
        Buffer data = account.allocate(bytes.length);
        Memory.copy(bytes, 0, data.address(), bytes.length);
        ViewColumn.write(views.address(), data.address(), bytes.length);
        return new ViewColumn(1, Validity.ALL_VALID, views, List.of(data));
    }

    private static byte[] bytes(Object value) {
        if (value instanceof VariantVal variant) {
            return variant.toBytes();
        }
        return value instanceof byte[] binary ? binary : ((String) value).getBytes(StandardCharsets.UTF_8);
    }

    /** Null in every row, in the layout of a type. */
    public static Column nulls(DataType type, int length, MemoryAccount account) {
        Validity validity = new Validity(account.allocateZeroed((length + 7L) / 8), length);
        return switch (type.physicalType()) {
            case NULL -> {
                validity.buffer().release();
                yield new NullColumn(length);
            }
            case BIT -> new BitColumn(length, validity, account.allocateZeroed((length + 7L) / 8));
            case INT8, INT16, INT32, INT64, FLOAT32, FLOAT64, INT128, INTERVAL ->
                new FixedWidthColumn(
                        type.physicalType(),
                        length,
                        validity,
                        account.allocateZeroed(
                                (long) length * type.physicalType().width()));
            case VIEW ->
                new ViewColumn(length, validity, account.allocateZeroed((long) length * ViewColumn.WIDTH), List.of());
            case LIST -> emptyList(((ArrayType) type).elementType(), length, validity, account);
            case MAP -> new MapColumn(emptyList(((MapType) type).entryType(), length, validity, account));
            case STRUCT ->
                new StructColumn(
                        length,
                        validity,
                        ((StructType) type)
                                .fields().stream()
                                        .map(field -> nulls(field.dataType(), length, account))
                                        .toList());
        };
    }

    private static ListColumn emptyList(DataType elements, int length, Validity validity, MemoryAccount account) {
        Buffer offsets = account.allocateZeroed(4L * (length + 1));
        return new ListColumn(length, validity, offsets, nulls(elements, 0, account));
    }
}
