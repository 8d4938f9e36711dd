package io.arclight.jdbc.cursor;

import io.arclight.jdbc.block.Block;
import io.arclight.jdbc.block.BlockColumn;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Iterator;
import java.util.List;
import org.apache.calcite.avatica.ColumnMetaData;
import org.apache.calcite.avatica.Meta.Frame;
import org.apache.calcite.avatica.util.ArrayImpl;
import org.apache.calcite.avatica.util.Cursor;

/** Moves over the rows of a result, one block at a time. */
public final class BlockCursor implements Cursor {

    private final FrameSource source;
    private final long maxRows;
    private boolean done;
    private Block block;
    private int row = -1;
    private long rowsBefore;
    private boolean wasNull;

    /**
     * A cursor before the first row.
     *
     * @param firstFrame the frame that came with the execution, null when there was none
     * @param maxRows the number of rows to give at most, 0 for all
     */
    public BlockCursor(FrameSource source, Frame firstFrame, long maxRows) {
        this.source = source;
        this.maxRows = maxRows;
        if (firstFrame != null) {
            accept(firstFrame);
        }
    }

    @Override
    public List<Accessor> createAccessors(
            List<ColumnMetaData> columns, Calendar localCalendar, ArrayImpl.Factory factory) {
        List<Accessor> accessors = new ArrayList<>(columns.size());
        for (ColumnMetaData column : columns) {
            accessors.add(new ColumnAccessor(this, column));
        }
        return accessors;
    }

    @Override
    public boolean next() throws SQLException {
        if (maxRows > 0 && rowsBefore + row + 1 >= maxRows) {
            return false;
        }
        row++;
        while (block == null || row >= block.rows()) {
            if (block != null) {
                rowsBefore += block.rows();
                block = null;
            }
            row = 0;
            if (done) {
                row = -1;
                return false;
            }
            accept(source.fetch(rowsBefore));
        }
        return true;
    }

    private void accept(Frame frame) {
        done = frame.done;
        Iterator<Object> rows = frame.rows.iterator();
        if (rows.hasNext()) {
            Object value = ((List<?>) rows.next()).get(0);
            block = Block.parse((byte[]) value);
        }
    }

    @Override
    public void close() {
        block = null;
        if (!done) {
            done = true;
            source.abandon();
        }
    }

    @Override
    public boolean wasNull() {
        return wasNull;
    }

    /** The number of the current row in the current block. */
    int row() {
        return row;
    }

    /** The session's time zone as of the current block. */
    String zone() {
        return block.zone();
    }

    /** The column in the current block; remembers for {@link #wasNull()} whether its value is null. */
    BlockColumn column(int ordinal) throws SQLException {
        if (block == null || row < 0) {
            throw new SQLException("The result set is not on a row", "24000");
        }
        BlockColumn column = block.column(ordinal);
        wasNull = column.isNull(row);
        return column;
    }
}
