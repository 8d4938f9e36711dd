package io.arclight.jdbc.cursor;

import io.arclight.jdbc.block.BlockColumn;
import io.arclight.jdbc.block.ColumnKind;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Date;
import java.sql.NClob;
import java.sql.Ref;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLXML;
import java.sql.Struct;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.Map;
import org.apache.calcite.avatica.ColumnMetaData;
import org.apache.calcite.avatica.util.Cursor;
import org.joou.UByte;
import org.joou.UInteger;
import org.joou.ULong;
import org.joou.UShort;

/** The getters of one column of a result set. */
final class ColumnAccessor implements Cursor.Accessor {

    private static final Map<ColumnKind, ValueReader> READERS = readers();

    private final BlockCursor cursor;
    private final int ordinal;
    private final String label;
    private BlockColumn column;
    private int row;

    ColumnAccessor(BlockCursor cursor, ColumnMetaData metaData) {
        this.cursor = cursor;
        this.ordinal = metaData.ordinal;
        this.label = metaData.label;
    }

    private static Map<ColumnKind, ValueReader> readers() {
        Map<ColumnKind, ValueReader> readers = new EnumMap<>(ColumnKind.class);
        for (ColumnKind kind : new ColumnKind[] {ColumnKind.BYTE, ColumnKind.SHORT, ColumnKind.INT, ColumnKind.LONG}) {
            readers.put(kind, new NumberReader.Whole(kind));
        }
        readers.put(ColumnKind.FLOAT, new NumberReader.Floating(ColumnKind.FLOAT));
        readers.put(ColumnKind.DOUBLE, new NumberReader.Floating(ColumnKind.DOUBLE));
        readers.put(ColumnKind.SMALL_DECIMAL, new NumberReader.Exact());
        readers.put(ColumnKind.DECIMAL, new NumberReader.Exact());
        readers.put(ColumnKind.BOOLEAN, new ByteReader.Truth());
        readers.put(ColumnKind.TEXT, new ByteReader.Text());
        readers.put(ColumnKind.VOID, new ByteReader.Text());
        readers.put(ColumnKind.BINARY, new ByteReader.Binary());
        readers.put(ColumnKind.DATE, new TimeReader.Day());
        readers.put(ColumnKind.TIMESTAMP, new TimeReader.Moment());
        readers.put(ColumnKind.TIMESTAMP_NTZ, new TimeReader.Clock());
        readers.put(ColumnKind.TIME, new TimeReader.OfDay());
        return readers;
    }

    /** Moves to the current row and gives its reader, null when the value is null. */
    private ValueReader reader() throws SQLException {
        column = cursor.column(ordinal);
        row = cursor.row();
        return cursor.wasNull() ? null : READERS.get(column.kind());
    }

    @Override
    public boolean wasNull() {
        return cursor.wasNull();
    }

    @Override
    public String getString() throws SQLException {
        ValueReader reader = reader();
        return reader == null ? null : reader.text(column, row, cursor.zone());
    }

    @Override
    public boolean getBoolean() throws SQLException {
        ValueReader reader = reader();
        return reader != null && reader.bool(column, row);
    }

    @Override
    public byte getByte() throws SQLException {
        return (byte) ranged(Byte.MIN_VALUE, Byte.MAX_VALUE, "TINYINT");
    }

    @Override
    public short getShort() throws SQLException {
        return (short) ranged(Short.MIN_VALUE, Short.MAX_VALUE, "SMALLINT");
    }

    @Override
    public int getInt() throws SQLException {
        return (int) ranged(Integer.MIN_VALUE, Integer.MAX_VALUE, "INTEGER");
    }

    private long ranged(long least, long greatest, String type) throws SQLException {
        long value = getLong();
        if (value < least || value > greatest) {
            throw ValueReader.outOfRange(value, type);
        }
        return value;
    }

    @Override
    public long getLong() throws SQLException {
        ValueReader reader = reader();
        return reader == null ? 0 : reader.integer(column, row);
    }

    @Override
    public float getFloat() throws SQLException {
        return (float) getDouble();
    }

    @Override
    public double getDouble() throws SQLException {
        ValueReader reader = reader();
        return reader == null ? 0 : reader.real(column, row);
    }

    @Override
    public BigDecimal getBigDecimal() throws SQLException {
        ValueReader reader = reader();
        return reader == null ? null : reader.decimal(column, row);
    }

    @Override
    public BigDecimal getBigDecimal(int scale) throws SQLException {
        BigDecimal value = getBigDecimal();
        return value == null ? null : value.setScale(scale, RoundingMode.HALF_UP);
    }

    @Override
    public byte[] getBytes() throws SQLException {
        ValueReader reader = reader();
        return reader == null ? null : reader.bytes(column, row, cursor.zone());
    }

    @Override
    public Object getObject() throws SQLException {
        ValueReader reader = reader();
        return reader == null ? null : reader.object(column, row, cursor.zone());
    }

    @Override
    public Object getObject(Map<String, Class<?>> map) throws SQLException {
        return getObject();
    }

    @Override
    public <T> T getObject(Class<T> type) throws SQLException {
        ValueReader reader = reader();
        return reader == null ? null : TypedValues.read(reader, column, row, cursor.zone(), type);
    }

    @Override
    public Date getDate(Calendar calendar) throws SQLException {
        ValueReader reader = reader();
        return reader == null ? null : reader.date(column, row, cursor.zone(), calendar);
    }

    @Override
    public Time getTime(Calendar calendar) throws SQLException {
        ValueReader reader = reader();
        return reader == null ? null : reader.time(column, row, cursor.zone(), calendar);
    }

    @Override
    public Timestamp getTimestamp(Calendar calendar) throws SQLException {
        ValueReader reader = reader();
        return reader == null ? null : reader.timestamp(column, row, cursor.zone(), calendar);
    }

    @Override
    public InputStream getAsciiStream() throws SQLException {
        String text = getString();
        return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public InputStream getUnicodeStream() throws SQLException {
        return getBinaryStream();
    }

    @Override
    public InputStream getBinaryStream() throws SQLException {
        byte[] bytes = getBytes();
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getCharacterStream() throws SQLException {
        String text = getString();
        return text == null ? null : new StringReader(text);
    }

    @Override
    public String getNString() throws SQLException {
        return getString();
    }

    @Override
    public Reader getNCharacterStream() throws SQLException {
        return getCharacterStream();
    }

    @Override
    public UByte getUByte() throws SQLException {
        throw unsupported("an unsigned number");
    }

    @Override
    public UShort getUShort() throws SQLException {
        throw unsupported("an unsigned number");
    }

    @Override
    public UInteger getUInt() throws SQLException {
        throw unsupported("an unsigned number");
    }

    @Override
    public ULong getULong() throws SQLException {
        throw unsupported("an unsigned number");
    }

    @Override
    public Ref getRef() throws SQLException {
        throw unsupported("a Ref");
    }

    @Override
    public Blob getBlob() throws SQLException {
        throw unsupported("a Blob");
    }

    @Override
    public Clob getClob() throws SQLException {
        throw unsupported("a Clob");
    }

    @Override
    public NClob getNClob() throws SQLException {
        throw unsupported("an NClob");
    }

    @Override
    public Array getArray() throws SQLException {
        throw unsupported("an Array; arrays are read as text");
    }

    @Override
    public Struct getStruct() throws SQLException {
        throw unsupported("a Struct; structs are read as text");
    }

    @Override
    public URL getURL() throws SQLException {
        throw unsupported("a URL");
    }

    @Override
    public SQLXML getSQLXML() throws SQLException {
        throw unsupported("XML");
    }

    private SQLException unsupported(String wanted) {
        return new SQLFeatureNotSupportedException("Column " + label + " cannot be read as " + wanted, "0A000");
    }
}
