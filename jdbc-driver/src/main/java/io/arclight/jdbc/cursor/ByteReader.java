package io.arclight.jdbc.cursor;

import io.arclight.jdbc.block.BlockColumn;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Locale;

/** Reads booleans, text and binary values. */
abstract class ByteReader extends ValueReader {

    private ByteReader() {}

    /** BOOLEAN. */
    static final class Truth extends ByteReader {

        @Override
        Object object(BlockColumn column, int row, String zone) {
            return column.getByte(row) != 0;
        }

        @Override
        BigDecimal decimal(BlockColumn column, int row) {
            return BigDecimal.valueOf(column.getByte(row));
        }
    }

    /** TEXT, and VOID, whose values are never asked for. */
    static final class Text extends ByteReader {

        @Override
        Object object(BlockColumn column, int row, String zone) {
            return column.getText(row);
        }

        @Override
        boolean bool(BlockColumn column, int row) throws SQLException {
            switch (column.getText(row).trim().toLowerCase(Locale.ROOT)) {
                case "true":
                case "t":
                case "yes":
                case "y":
                    return true;
                case "false":
                case "f":
                case "no":
                case "n":
                    return false;
                default:
                    return super.bool(column, row);
            }
        }

        @Override
        BigDecimal decimal(BlockColumn column, int row) throws SQLException {
            String text = column.getText(row);
            try {
                return new BigDecimal(text.trim());
            } catch (NumberFormatException e) {
                throw new SQLDataException("The text '" + text + "' is not a number", "22018");
            }
        }

        @Override
        double real(BlockColumn column, int row) throws SQLException {
            String text = column.getText(row);
            try {
                return Double.parseDouble(text.trim());
            } catch (NumberFormatException e) {
                throw new SQLDataException("The text '" + text + "' is not a number", "22018");
            }
        }

        @Override
        LocalDateTime localDateTime(BlockColumn column, int row, String zone) throws SQLException {
            return Moments.parse(column.getText(row));
        }
    }

    /** BINARY. */
    static final class Binary extends ByteReader {

        @Override
        Object object(BlockColumn column, int row, String zone) {
            return column.getBytes(row);
        }

        @Override
        String text(BlockColumn column, int row, String zone) {
            return new String(column.getBytes(row), StandardCharsets.UTF_8);
        }

        @Override
        byte[] bytes(BlockColumn column, int row, String zone) {
            return column.getBytes(row);
        }
    }
}
