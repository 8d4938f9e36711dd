package io.arclight.exec.function.sketch.kll;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.function.accumulator.RowInput;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.AtomicType;
import java.util.List;
import org.apache.datasketches.kll.KllDoublesSketch;
import org.apache.datasketches.kll.KllFloatsSketch;
import org.apache.datasketches.kll.KllLongsSketch;
import org.apache.datasketches.kll.KllSketch;

/** What a sketch has the quantiles of. */
enum KllKind {
    BIGINT(AtomicType.LONG, List.of(AtomicType.BYTE, AtomicType.INTEGER, AtomicType.LONG, AtomicType.SHORT)) {
        @Override
        KllSketch create(int k) {
            return KllLongsSketch.newHeapInstance(k);
        }

        @Override
        KllSketch read(byte[] bytes) {
            return KllLongsSketch.heapify(org.apache.datasketches.memory.Memory.wrap(bytes));
        }

        @Override
        byte[] write(KllSketch sketch) {
            return ((KllLongsSketch) sketch).toByteArray();
        }

        @Override
        RowInput<KllSketch> input(Column column) {
            return (sketch, row) -> ((KllLongsSketch) sketch).update(Memory.getLong(address(column, row)));
        }

        @Override
        void writeQuantile(KllSketch sketch, double rank, long slot) {
            Memory.putLong(slot, ((KllLongsSketch) sketch).getQuantile(rank));
        }

        @Override
        double rank(KllSketch sketch, long value) {
            return ((KllLongsSketch) sketch).getRank(Memory.getLong(value));
        }
    },
    FLOAT(AtomicType.FLOAT, List.of(AtomicType.FLOAT)) {
        @Override
        KllSketch create(int k) {
            return KllFloatsSketch.newHeapInstance(k);
        }

        @Override
        KllSketch read(byte[] bytes) {
            return KllFloatsSketch.heapify(org.apache.datasketches.memory.Memory.wrap(bytes));
        }

        @Override
        byte[] write(KllSketch sketch) {
            return ((KllFloatsSketch) sketch).toByteArray();
        }

        @Override
        RowInput<KllSketch> input(Column column) {
            return (sketch, row) -> ((KllFloatsSketch) sketch).update(Memory.getFloat(address(column, row)));
        }

        @Override
        void writeQuantile(KllSketch sketch, double rank, long slot) {
            Memory.putFloat(slot, ((KllFloatsSketch) sketch).getQuantile(rank));
        }

        @Override
        double rank(KllSketch sketch, long value) {
            return ((KllFloatsSketch) sketch).getRank(Memory.getFloat(value));
        }
    },
    DOUBLE(AtomicType.DOUBLE, List.of(AtomicType.FLOAT, AtomicType.DOUBLE)) {
        @Override
        KllSketch create(int k) {
            return KllDoublesSketch.newHeapInstance(k);
        }

        @Override
        KllSketch read(byte[] bytes) {
            return KllDoublesSketch.heapify(org.apache.datasketches.memory.Memory.wrap(bytes));
        }

        @Override
        byte[] write(KllSketch sketch) {
            return ((KllDoublesSketch) sketch).toByteArray();
        }

        @Override
        RowInput<KllSketch> input(Column column) {
            return (sketch, row) -> ((KllDoublesSketch) sketch).update(Memory.getDouble(address(column, row)));
        }

        @Override
        void writeQuantile(KllSketch sketch, double rank, long slot) {
            Memory.putDouble(slot, ((KllDoublesSketch) sketch).getQuantile(rank));
        }

        @Override
        double rank(KllSketch sketch, long value) {
            return ((KllDoublesSketch) sketch).getRank(Memory.getDouble(value));
        }
    };

    private final AtomicType type;
    private final List<AtomicType> accepted;

    KllKind(AtomicType type, List<AtomicType> accepted) {
        this.type = type;
        this.accepted = accepted;
    }

    /** The type of the values. */
    AtomicType type() {
        return type;
    }

    /** The types that values may have, in the order in which Spark lists them. */
    List<AtomicType> accepted() {
        return accepted;
    }

    /** An empty sketch of a size. */
    abstract KllSketch create(int k);

    /** The sketch that bytes are; anything may be thrown if they are none. */
    abstract KllSketch read(byte[] bytes);

    /** The bytes of a sketch. */
    abstract byte[] write(KllSketch sketch);

    /** Adds the values of a column. */
    abstract RowInput<KllSketch> input(Column column);

    /** Writes the value at a rank from 0 to 1. */
    abstract void writeQuantile(KllSketch sketch, double rank, long slot);

    /** The rank, from 0 to 1, of the value that lies at an address. */
    abstract double rank(KllSketch sketch, long value);

    /** Where the value of a row lies. */
    static long address(Column column, int row) {
        return ((FixedWidthColumn) column.base()).address(column.baseRow(row));
    }
}
