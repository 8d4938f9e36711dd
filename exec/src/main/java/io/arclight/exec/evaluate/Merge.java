package io.arclight.exec.evaluate;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.NullColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.evaluate.loop.Bits;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One column put together from columns for different rows. Rows that nobody adds are null. */
final class Merge implements AutoCloseable {
    /**
     * A piece.
     *
     * @param column the values, flat; of one row when constant
     * @param rows the rows they are for
     * @param constant whether the one value is for all of them
     */
    private record Piece(Column column, Selection rows, boolean constant) {
        int source(int row) {
            return constant ? 0 : row;
        }
    }

    private final DataType type;
    private final Frame frame;
    private final List<Piece> pieces = new ArrayList<>();

    Merge(DataType type, Frame frame) {
        this.type = type;
        this.frame = frame;
    }

    /** Adds the values of an expression for some rows. */
    void add(Node node, Selection rows) {
        if (rows.count() == 0) {
            return;
        }
        if (node.isConstant()) {
            pieces.add(new Piece(node.constant(frame).retain(), rows, true));
        } else {
            addFlat(node.evaluate(frame, rows), rows);
        }
    }

    /** Adds the values that are not null, and releases the column; the rows that remain. */
    Selection addValid(Column column, Selection rows) {
        if (column instanceof NullColumn) {
            return rows;
        }
        Selection valid = Rows.whereValid(column.validity(), rows);
        addFlat(column, valid);
        return Rows.without(rows, valid);
    }

    private void addFlat(Column column, Selection rows) {
        pieces.add(new Piece(column.flatten(frame.account()), rows, false));
        column.release();
    }

    /** The column, which the caller owns. */
    Column build() {
        pieces.removeIf(
                piece -> piece.column() instanceof NullColumn || piece.rows().count() == 0);
        if (pieces.isEmpty()) {
            return ConstantNode.nulls(type, frame);
        }
        PhysicalType layout = type.physicalType();
        return switch (layout) {
            case INT8, INT16, INT32, INT64, FLOAT32, FLOAT64, INT128, INTERVAL ->
                new FixedWidthColumn(layout, frame.length(), validity(), scatter(layout.width()));
            case VIEW -> new ViewColumn(frame.length(), validity(), scatter(layout.width()), data());
            case BIT -> new BitColumn(frame.length(), validity(), bits());
            case NULL, LIST, MAP, STRUCT -> rowByRow();
        };
    }

    private Validity validity() {
        int length = frame.length();
        int covered = 0;
        boolean nulls = false;
        for (Piece piece : pieces) {
            covered += piece.rows().count();
            nulls |= piece.column().validity().hasNulls();
        }
        if (covered == length && !nulls) {
            return Validity.ALL_VALID;
        }
        Buffer bits = frame.account().allocateZeroed(Bits.bytes(length));
        for (Piece piece : pieces) {
            for (int i = 0; i < piece.rows().count(); i++) {
                int row = piece.rows().position(i);
                if (!piece.column().isNull(piece.source(row))) {
                    Bits.put(bits.address(), row, true);
                }
            }
        }
        return Validity.of(bits, length - Bits.count(bits.address(), length));
    }

    private Buffer scatter(int width) {
        Buffer values = frame.account().allocateZeroed((long) width * frame.length());
        for (Piece piece : pieces) {
            long source = piece.column() instanceof ViewColumn view
                    ? view.views().address()
                    : ((FixedWidthColumn) piece.column()).address();
            scatter(width, source, piece.constant() ? 0 : 1, piece.rows(), values.address());
        }
        return values;
    }

    private static void scatter(int width, long source, int step, Selection rows, long target) {
        int count = rows.count();
        switch (width) {
            case 1 -> {
                for (int i = 0; i < count; i++) {
                    long row = rows.position(i);
                    Memory.putByte(target + row, Memory.getByte(source + row * step));
                }
            }
            case 2 -> {
                for (int i = 0; i < count; i++) {
                    long row = rows.position(i) * 2L;
                    Memory.putShort(target + row, Memory.getShort(source + row * step));
                }
            }
            case 4 -> {
                for (int i = 0; i < count; i++) {
                    long row = rows.position(i) * 4L;
                    Memory.putInt(target + row, Memory.getInt(source + row * step));
                }
            }
            case 8 -> {
                for (int i = 0; i < count; i++) {
                    long row = rows.position(i) * 8L;
                    Memory.putLong(target + row, Memory.getLong(source + row * step));
                }
            }
            default -> {
                for (int i = 0; i < count; i++) {
                    long row = rows.position(i) * 16L;
                    Memory.putLong(target + row, Memory.getLong(source + row * step));
                    Memory.putLong(target + row + 8, Memory.getLong(source + row * step + 8));
                }
            }
        }
    }

    /** Views point into the pieces' bytes. Short strings of a constant lie in its view and are copied with it. */
    private List<Buffer> data() {
        List<Buffer> data = new ArrayList<>();
        for (Piece piece : pieces) {
            ((ViewColumn) piece.column()).data().forEach(buffer -> data.add(buffer.retain()));
        }
        return data;
    }

    private Buffer bits() {
        Buffer bits = frame.account().allocateZeroed(Bits.bytes(frame.length()));
        for (Piece piece : pieces) {
            long source = ((BitColumn) piece.column()).values().address();
            for (int i = 0; i < piece.rows().count(); i++) {
                int row = piece.rows().position(i);
                if (Bits.get(source, piece.source(row))) {
                    Bits.put(bits.address(), row, true);
                }
            }
        }
        return bits;
    }

    /** Appends runs of rows that come from the same piece. */
    private Column rowByRow() {
        int length = frame.length();
        int[] pieceOf = new int[length];
        Arrays.fill(pieceOf, -1);
        for (int p = 0; p < pieces.size(); p++) {
            Selection rows = pieces.get(p).rows();
            for (int i = 0; i < rows.count(); i++) {
                pieceOf[rows.position(i)] = p;
            }
        }
        try (ColumnBuilder builder = ColumnBuilder.of(type, frame.account())) {
            int start = 0;
            while (start < length) {
                int end = start + 1;
                while (end < length && pieceOf[end] == pieceOf[start]) {
                    end++;
                }
                append(builder, pieceOf[start], start, end);
                start = end;
            }
            return builder.build();
        }
    }

    private void append(ColumnBuilder builder, int piece, int start, int end) {
        if (piece < 0) {
            builder.appendNulls(end - start);
            return;
        }
        int[] rows = new int[end - start];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = pieces.get(piece).source(start + i);
        }
        builder.append(pieces.get(piece).column(), rows, rows.length);
    }

    @Override
    public void close() {
        pieces.forEach(piece -> piece.column().release());
        pieces.clear();
    }
}
