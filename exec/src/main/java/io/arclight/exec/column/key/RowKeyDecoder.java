package io.arclight.exec.column.key;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.EncodedBytes;
import io.arclight.exec.column.build.BitBuilder;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.FixedWidthBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.column.build.MapBuilder;
import io.arclight.exec.column.build.NullBuilder;
import io.arclight.exec.column.build.StructBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;

/** Reads one key out of encoded rows, value by value. */
final class RowKeyDecoder {
    private final boolean ordered;
    /** -1 when every byte but the key's own null byte is inverted, else 0. */
    private final long mask;

    private final MemoryAccount account;

    RowKeyDecoder(boolean ordered, long mask, MemoryAccount account) {
        this.ordered = ordered;
        this.mask = mask;
        this.account = account;
    }

    Column decodeKey(DataType type, long[] rows, int count) {
        try (ColumnBuilder builder = ColumnBuilder.of(type, account)) {
            PhysicalType layout = type.physicalType();
            for (int i = 0; i < count; i++) {
                rows[i] = decode(builder, layout, rows[i], 0);
            }
            return builder.build();
        }
    }

    private long decode(ColumnBuilder builder, PhysicalType layout, long at, long nullMask) {
        if (!RowKeys.isValid(at, nullMask)) {
            builder.appendNulls(1);
            return at + 1 + layout.encodedNullPadding();
        }
        return switch (layout) {
            case NULL -> {
                ((NullBuilder) builder).appendNulls(1);
                yield at + 1;
            }
            case BIT -> {
                ((BitBuilder) builder).append(byteAt(at + 1) != 0);
                yield at + 2;
            }
            case INT8, INT16, INT32, INT64, FLOAT32, FLOAT64, INT128, INTERVAL -> {
                decodeFixed(layout, at + 1, ((FixedWidthBuilder) builder).append());
                yield at + 1 + layout.width();
            }
            case VIEW -> decodeBytes((ViewBuilder) builder, at + 1);
            case LIST -> decodeList((ListBuilder) builder, at + 1);
            case MAP -> decodeList(((MapBuilder) builder).entries(), at + 1);
            case STRUCT -> decodeStruct((StructBuilder) builder, at + 1);
        };
    }

    private byte byteAt(long address) {
        return (byte) (Memory.getByte(address) ^ mask);
    }

    private long longAt(long address) {
        return Long.reverseBytes(Memory.getLong(address) ^ mask);
    }

    private int intAt(long address) {
        return Integer.reverseBytes(Memory.getInt(address) ^ (int) mask) ^ Integer.MIN_VALUE;
    }

    private void decodeFixed(PhysicalType layout, long at, long target) {
        switch (layout) {
            case INT8 -> Memory.putByte(target, (byte) (byteAt(at) ^ 0x80));
            case INT16 ->
                Memory.putShort(target, (short) (Short.reverseBytes((short) (Memory.getShort(at) ^ mask)) ^ 0x8000));
            case INT32 -> Memory.putInt(target, intAt(at));
            case FLOAT32 -> {
                int bits = intAt(at);
                Memory.putInt(target, bits ^ (bits >> 31 & Integer.MAX_VALUE));
            }
            case INT64 -> Memory.putLong(target, longAt(at) ^ Long.MIN_VALUE);
            case FLOAT64 -> {
                long bits = longAt(at) ^ Long.MIN_VALUE;
                Memory.putLong(target, bits ^ (bits >> 63 & Long.MAX_VALUE));
            }
            case INT128 -> {
                Memory.putLong(target + 8, longAt(at) ^ Long.MIN_VALUE);
                Memory.putLong(target, longAt(at + 8));
            }
            case INTERVAL -> {
                Memory.putInt(target, intAt(at));
                Memory.putInt(target + 4, intAt(at + 4));
                Memory.putLong(target + 8, longAt(at + 8) ^ Long.MIN_VALUE);
            }
            case NULL, BIT, VIEW, LIST, MAP, STRUCT -> throw new IllegalArgumentException(layout.name());
        }
    }

    private long decodeBytes(ViewBuilder builder, long at) {
        int length = EncodedBytes.length(at, ordered, mask);
        if (ordered) {
            Buffer bytes = account.allocate(length);
            EncodedBytes.read(at, mask, length, bytes.address());
            builder.append(bytes.address(), length);
            bytes.release();
        } else {
            builder.append(at + Integer.BYTES, length);
        }
        return EncodedBytes.end(at, ordered, length);
    }

    private long decodeList(ListBuilder builder, long start) {
        long at = start;
        ColumnBuilder elements = builder.elements();
        while (byteAt(at) != 0) {
            at = decode(elements, elements.physicalType(), at + 1, mask);
        }
        builder.append();
        return at + 1;
    }

    private long decodeStruct(StructBuilder builder, long start) {
        long at = start;
        for (ColumnBuilder field : builder.fields()) {
            at = decode(field, field.physicalType(), at, mask);
        }
        builder.append();
        return at;
    }
}
