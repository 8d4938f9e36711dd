package io.arclight.exec.column;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillInput;
import io.arclight.exec.memory.SpillOutput;
import io.arclight.exec.type.PhysicalType;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes batches to spill files and reads them back: per column a tag, the length, and the buffers as they lie in
 * memory. Only selected rows are written; dictionaries only where they are not larger than the batch.
 */
public final class BatchSerializer {
    private static final int DICTIONARY = 0x7f;
    private static final PhysicalType[] TYPES = PhysicalType.values();

    private BatchSerializer() {}

    /**
     * Writes the selected rows of a batch.
     *
     * @param account pays for copies made on the way, all given back
     */
    public static void write(Batch batch, SpillOutput output, MemoryAccount account) {
        output.writeInt(batch.columns().size());
        output.writeInt(batch.rowCount());
        for (Column column : batch.columns()) {
            Column compact = compact(column, batch.selection(), account);
            write(compact, output);
            compact.release();
        }
    }

    private static Column compact(Column column, Selection selection, MemoryAccount account) {
        Column selected = selection.isDense() && selection.count() == column.length()
                ? column.retain()
                : column.take(selection.toArray(), selection.count(), account);
        if (selected.base().length() <= selected.length()) {
            return selected;
        }
        Column flat = selected.flatten(account);
        selected.release();
        return flat;
    }

    /** Reads a batch, which the caller owns; null at the end of the file. */
    public static Batch read(SpillInput input, MemoryAccount account) {
        if (input.isAtEnd()) {
            return null;
        }
        int count = input.readInt();
        int length = input.readInt();
        List<Column> columns = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            columns.add(readColumn(input, account));
        }
        return Batch.of(columns, length);
    }

    /** Writes a column with the tag that tells {@link #readColumn} its layout. */
    static void write(Column column, SpillOutput output) {
        output.writeByte(column.base() == column ? column.physicalType().ordinal() : DICTIONARY);
        column.serialize(output);
    }

    private static Column readColumn(SpillInput input, MemoryAccount account) {
        int tag = input.readByte();
        if (tag == DICTIONARY) {
            int length = input.readInt();
            Validity validity = Validity.deserialize(length, input, account);
            Buffer codes = input.read(4L * length, account);
            return new DictionaryColumn(length, validity, codes, readColumn(input, account));
        }
        PhysicalType type = TYPES[tag];
        return switch (type) {
            case NULL -> new NullColumn(input.readInt());
            case BIT -> {
                int length = input.readInt();
                Validity validity = Validity.deserialize(length, input, account);
                yield new BitColumn(length, validity, input.read((length + 7) / 8, account));
            }
            case INT8, INT16, INT32, INT64, FLOAT32, FLOAT64, INT128, INTERVAL -> {
                int length = input.readInt();
                Validity validity = Validity.deserialize(length, input, account);
                Buffer values = input.read((long) type.width() * length, account);
                yield new FixedWidthColumn(type, length, validity, values);
            }
            case VIEW -> readViews(input, account);
            case LIST -> readList(input, account);
            case MAP -> new MapColumn((ListColumn) readColumn(input, account));
            case STRUCT -> readStruct(input, account);
        };
    }

    private static ViewColumn readViews(SpillInput input, MemoryAccount account) {
        int length = input.readInt();
        Validity validity = Validity.deserialize(length, input, account);
        long bytes = input.readLong();
        Buffer views = input.read((long) ViewColumn.WIDTH * length, account);
        if (bytes == 0) {
            return new ViewColumn(length, validity, views, List.of());
        }
        Buffer data = input.read(bytes, account);
        long address = data.address();
        for (int row = 0; row < length; row++) {
            long view = views.address() + (long) row * ViewColumn.WIDTH;
            if (validity.isValid(row) && ViewColumn.length(view) > ViewColumn.INLINE) {
                Memory.putLong(view + 8, address);
                address += ViewColumn.length(view);
            }
        }
        return new ViewColumn(length, validity, views, List.of(data));
    }

    private static ListColumn readList(SpillInput input, MemoryAccount account) {
        int length = input.readInt();
        Validity validity = Validity.deserialize(length, input, account);
        Buffer offsets = input.read(4L * (length + 1), account);
        return new ListColumn(length, validity, offsets, readColumn(input, account));
    }

    private static StructColumn readStruct(SpillInput input, MemoryAccount account) {
        int length = input.readInt();
        Validity validity = Validity.deserialize(length, input, account);
        int count = input.readInt();
        List<Column> fields = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            fields.add(readColumn(input, account));
        }
        return new StructColumn(length, validity, fields);
    }
}
