package io.arclight.server.result;

import io.arclight.exec.row.RowCursor;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.jdbc.block.Block;
import io.arclight.jdbc.block.BlockColumnWriter;
import io.arclight.session.text.HiveText;
import io.arclight.session.text.ValueText;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects rows of a result into {@linkplain Block blocks}. */
public final class BlockEncoder {

    /** Moves one value that is not null from the cursor's row into a block's column. */
    private interface Transfer {
        void move(RowCursor from, int column, BlockColumnWriter to);
    }

    private final String zone;
    private final List<JdbcType> types = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private List<BlockColumnWriter> columns;

    /**
     * An encoder for rows of a schema.
     *
     * @param settings the session's, with time zone and {@link Settings#JDBC_TEXT}
     */
    public BlockEncoder(StructType schema, Settings settings) {
        this.zone = settings.zone().getId();
        boolean isCast = settings.get(Settings.JDBC_TEXT).equalsIgnoreCase("cast");
        for (StructField field : schema.fields()) {
            JdbcType type = JdbcType.of(field.dataType());
            types.add(type);
            transfers.add(transfer(
                    type,
                    isCast
                            ? ValueText.printer(field.dataType(), settings.zone())
                            : HiveText.printer(field.dataType(), settings.zone()),
                    field.dataType().isString()));
        }
        clear();
    }

    private static Transfer transfer(JdbcType type, Function<Object, String> printer, boolean isString) {
        return switch (type.kind()) {
            case VOID -> (from, column, to) -> to.putNull();
            case BOOLEAN -> (from, column, to) -> to.putBoolean(from.getBoolean(column));
            case BYTE -> (from, column, to) -> to.putByte(from.getByte(column));
            case SHORT -> (from, column, to) -> to.putShort(from.getShort(column));
            case INT, DATE -> (from, column, to) -> to.putInt(from.getInt(column));
            case LONG, SMALL_DECIMAL, TIMESTAMP, TIMESTAMP_NTZ, TIME ->
                (from, column, to) -> to.putLong(from.getLong(column));
            case FLOAT -> (from, column, to) -> to.putFloat(from.getFloat(column));
            case DOUBLE -> (from, column, to) -> to.putDouble(from.getDouble(column));
            case DECIMAL ->
                (from, column, to) -> {
                    BigInteger unscaled = from.getDecimal(column).unscaledValue();
                    to.putDecimal(unscaled.shiftRight(64).longValue(), unscaled.longValue());
                };
            case BINARY -> BlockEncoder::moveBytes;
            case TEXT ->
                isString ? BlockEncoder::moveBytes : (from, column, to) -> to.putText(printer.apply(from.get(column)));
        };
    }

    private static void moveBytes(RowCursor from, int column, BlockColumnWriter to) {
        byte[] bytes = from.getBytes(column);
        to.putBytes(bytes, 0, bytes.length);
    }

    private void clear() {
        columns = new ArrayList<>(types.size());
        for (JdbcType type : types) {
            columns.add(new BlockColumnWriter(type.kind(), type.scale()));
        }
    }

    /** Adds the cursor's row and gives the bytes that it takes. */
    public int append(RowCursor row) {
        int bytes = 0;
        for (int i = 0; i < columns.size(); i++) {
            BlockColumnWriter column = columns.get(i);
            int before = column.bytes();
            if (row.isNull(i)) {
                column.putNull();
            } else {
                transfers.get(i).move(row, i, column);
            }
            bytes += column.bytes() - before;
        }
        return bytes;
    }

    /** The rows since the last block as a block; the encoder is empty then. */
    public byte[] encode() {
        byte[] block = Block.encode(zone, columns);
        clear();
        return block;
    }
}
