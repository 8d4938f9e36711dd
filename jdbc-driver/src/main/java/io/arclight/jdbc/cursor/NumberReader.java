package io.arclight.jdbc.cursor;

import io.arclight.jdbc.block.BlockColumn;
import io.arclight.jdbc.block.ColumnKind;
import java.math.BigDecimal;
import java.sql.SQLException;

/** Reads whole numbers, floating numbers and decimals. */
abstract class NumberReader extends ValueReader {

    private NumberReader() {}

    @Override
    BigDecimal decimal(BlockColumn column, int row) throws SQLException {
        return BigDecimal.valueOf(integer(column, row));
    }

    /** BYTE, SHORT, INT and LONG. */
    static final class Whole extends NumberReader {

        private final ColumnKind kind;

        Whole(ColumnKind kind) {
            this.kind = kind;
        }

        @Override
        Object object(BlockColumn column, int row, String zone) {
            switch (kind) {
                case BYTE:
                    return column.getByte(row);
                case SHORT:
                    return column.getShort(row);
                case INT:
                    return column.getInt(row);
                default:
                    return column.getLong(row);
            }
        }

        @Override
        long integer(BlockColumn column, int row) {
            switch (kind) {
                case BYTE:
                    return column.getByte(row);
                case SHORT:
                    return column.getShort(row);
                case INT:
                    return column.getInt(row);
                default:
                    return column.getLong(row);
            }
        }

        @Override
        double real(BlockColumn column, int row) {
            return integer(column, row);
        }
    }

    /** FLOAT and DOUBLE. */
    static final class Floating extends NumberReader {

        private final boolean single;

        Floating(ColumnKind kind) {
            this.single = kind == ColumnKind.FLOAT;
        }

        @Override
        Object object(BlockColumn column, int row, String zone) {
            if (single) {
                return column.getFloat(row);
            }
            return column.getDouble(row);
        }

        @Override
        double real(BlockColumn column, int row) {
            return single ? column.getFloat(row) : column.getDouble(row);
        }

        @Override
        boolean bool(BlockColumn column, int row) {
            return real(column, row) != 0;
        }

        @Override
        BigDecimal decimal(BlockColumn column, int row) throws SQLException {
            double value = real(column, row);
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                throw outOfRange(value, "DECIMAL");
            }
            return new BigDecimal(object(column, row, "").toString());
        }

        @Override
        long integer(BlockColumn column, int row) throws SQLException {
            double value = real(column, row);
            if (!(value >= -0x1p63 && value < 0x1p63)) {
                throw outOfRange(value, "BIGINT");
            }
            return (long) value;
        }
    }

    /** SMALL_DECIMAL and DECIMAL. */
    static final class Exact extends NumberReader {

        @Override
        Object object(BlockColumn column, int row, String zone) {
            return column.getDecimal(row);
        }

        @Override
        String text(BlockColumn column, int row, String zone) {
            return column.getDecimal(row).toPlainString();
        }

        @Override
        BigDecimal decimal(BlockColumn column, int row) {
            return column.getDecimal(row);
        }

        @Override
        long integer(BlockColumn column, int row) throws SQLException {
            BigDecimal value = column.getDecimal(row);
            try {
                return value.toBigInteger().longValueExact();
            } catch (ArithmeticException e) {
                throw outOfRange(value, "BIGINT");
            }
        }
    }
}
