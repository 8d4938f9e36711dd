package io.arclight.exec.source.parquet.column;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.source.file.ConstantColumn;
import io.arclight.exec.source.parquet.page.Bits;
import io.arclight.exec.source.parquet.page.ColumnChunkSource;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.LeafType;
import io.arclight.exec.source.parquet.page.Page;
import io.arclight.exec.source.parquet.page.PageReader;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;

/** A leaf of a nested column. Decodes levels and values; the levels tell where rows, lists and structs begin and end. */
public final class LeafNode implements NestedNode {
    private static final int BLOCK = 4096;

    private final MemoryAccount account;
    private final LeafType leaf;
    private final DataType type;
    private final PhysicalType target;
    private final boolean isVoid;
    private final PageReader pages;
    private final ValueReader values;
    private final GrowingBuffer definitions;
    private final GrowingBuffer repetitions;
    private final GrowingBuffer dense;
    private Buffer block;
    private int blockStart;
    private int blockEnd;
    private Page page;
    private int pageLeft;
    private int valueCount;
    private int startedRows;

    /**
     * A leaf.
     *
     * @param conversion what the file's values are
     * @param type the query's type
     */
    public LeafNode(ColumnChunkSource chunk, LeafConversion conversion, DataType type) {
        this.account = chunk.account();
        this.leaf = chunk.leaf();
        this.type = type;
        this.target = type.physicalType();
        this.isVoid = type == AtomicType.NULL || conversion.fileType() == AtomicType.NULL;
        this.pages = new PageReader(chunk);
        Conversion step = isVoid ? null : ColumnReaders.step(conversion, type, leaf);
        this.values = new ValueReader(leaf, target, step, account);
        this.definitions = new GrowingBuffer(account);
        this.repetitions = new GrowingBuffer(account);
        this.dense = new GrowingBuffer(account);
    }

    @Override
    public void read(int rows) {
        values.releaseData();
        definitions.clear();
        repetitions.clear();
        dense.clear();
        valueCount = 0;
        startedRows = 0;
        boolean isFull = false;
        while (!isFull) {
            if (blockStart == blockEnd && !nextBlock()) {
                CorruptDataException.check(startedRows == rows, "a column chunk has fewer values than its row group");
                return;
            }
            int stop = findEnd(rows);
            isFull = stop < blockEnd || leaf.maxRepetition() == 0 && startedRows == rows;
            take(stop);
        }
    }

    /** Where in the block the rows end: at the beginning of a row too many, or not before the block's end. */
    private int findEnd(int rows) {
        if (leaf.maxRepetition() == 0) {
            int now = Math.min(rows - startedRows, blockEnd - blockStart);
            startedRows += now;
            return blockStart + now;
        }
        long levels = block.address() + BLOCK;
        for (int i = blockStart; i < blockEnd; i++) {
            if (Memory.getByte(levels + i) == 0) {
                if (startedRows == rows) {
                    return i;
                }
                startedRows++;
            } else {
                CorruptDataException.check(startedRows > 0, "a column chunk begins within a row");
            }
        }
        return blockEnd;
    }

    private void take(int stop) {
        int count = stop - blockStart;
        if (count == 0) {
            return;
        }
        CorruptDataException.check(definitions.size() + count < Integer.MAX_VALUE - 64, "a batch has too many values");
        long from = block.address() + blockStart;
        Memory.copy(from, definitions.append(count), count);
        if (leaf.maxRepetition() > 0) {
            Memory.copy(from + BLOCK, repetitions.append(count), count);
        }
        int present = 0;
        for (int i = 0; i < count; i++) {
            present += Memory.getByte(from + i) == leaf.maxDefinition() ? 1 : 0;
        }
        if (isVoid) {
            values.skip(present);
        } else if (present > 0) {
            values.read(dense.append((long) present * values.width()), present);
        }
        valueCount += present;
        blockStart = stop;
    }

    private boolean nextBlock() {
        while (pageLeft == 0) {
            page = pages.next(values);
            if (page == null) {
                return false;
            }
            pageLeft = page.valueCount();
            values.start(page);
        }
        if (block == null) {
            block = account.allocateZeroed(2L * BLOCK);
        }
        blockStart = 0;
        blockEnd = Math.min(BLOCK, pageLeft);
        pageLeft -= blockEnd;
        if (page.definition() != null) {
            page.definition().readBytes(block.address(), blockEnd, leaf.maxDefinition());
        }
        if (page.repetition() != null) {
            page.repetition().readBytes(block.address() + BLOCK, blockEnd, leaf.maxRepetition());
        }
        return true;
    }

    @Override
    public LeafNode leaf() {
        return this;
    }

    /** The levels of the rows decoded last. */
    Levels levels() {
        return new Levels(definitions.address(), repetitions.address(), (int) definitions.size());
    }

    @Override
    public Column build(Levels.Slots slots, int length) {
        if (isVoid) {
            return ConstantColumn.nulls(type, length, account);
        }
        int width = values.width();
        Validity validity = levels().validity(slots, length, leaf.maxDefinition(), account);
        Buffer out = account.allocate((long) length * width);
        Memory.copy(dense.address(), out.address(), (long) valueCount * width);
        if (valueCount < length) {
            Bits.spread(out.address(), width, validity.address(), 0, length, valueCount);
        }
        if (target == PhysicalType.VIEW) {
            return new ViewColumn(length, validity, out, values.takeData());
        }
        values.releaseData();
        if (target == PhysicalType.BIT) {
            Buffer bits = account.allocate((length + 7L) / 8);
            Bits.pack(out.address(), bits.address(), length);
            out.release();
            return new BitColumn(length, validity, bits);
        }
        return new FixedWidthColumn(target, length, validity, out);
    }

    /** The number of the page read last. */
    int pageNumber() {
        return pages.pageNumber();
    }

    @Override
    public void close() {
        values.close();
        definitions.close();
        repetitions.close();
        dense.close();
        if (block != null) {
            block.release();
            block = null;
        }
    }
}
