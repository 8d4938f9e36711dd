package io.arclight.jdbc;

import io.arclight.jdbc.link.EngineFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Date;
import java.sql.NClob;
import java.sql.Ref;
import java.sql.ResultSet;
import java.sql.RowId;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLXML;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.calcite.avatica.AvaticaPreparedStatement;
import org.apache.calcite.avatica.Meta;
import org.apache.calcite.avatica.remote.TypedValue;

/** A prepared statement. */
final class ArclightPreparedStatement extends AvaticaPreparedStatement {

    private final List<TypedValue[]> batch = new ArrayList<>();
    private final StatementControl control;
    private final String sql;

    ArclightPreparedStatement(
            ArclightConnection connection,
            Meta.StatementHandle h,
            Meta.Signature signature,
            int type,
            int concurrency,
            int holdability)
            throws SQLException {
        super(connection, h, signature, type, concurrency, holdability);
        this.sql = signature.sql;
        this.control = new StatementControl(this, connection);
    }

    @Override
    public boolean execute() throws SQLException {
        checkParameters();
        return control.execute(super::execute);
    }

    @Override
    public ResultSet executeQuery() throws SQLException {
        checkParameters();
        return control.execute(super::executeQuery);
    }

    @Override
    public long executeLargeUpdate() throws SQLException {
        checkParameters();
        return update();
    }

    private long update() throws SQLException {
        long count = control.execute(super::executeLargeUpdate);
        control.checkNoRows(sql);
        return count;
    }

    @Override
    public void addBatch() throws SQLException {
        checkParameters();
        batch.add(slots.clone());
    }

    @Override
    public void clearBatch() throws SQLException {
        checkOpen();
        batch.clear();
    }

    @Override
    public long[] executeLargeBatch() throws SQLException {
        EngineFailure.unwrapped(this::checkOpen);
        List<TypedValue[]> all = new ArrayList<>(batch);
        batch.clear();
        TypedValue[] current = slots.clone();
        try {
            return BatchRun.of(all, values -> {
                System.arraycopy(values, 0, slots, 0, slots.length);
                return update();
            });
        } finally {
            System.arraycopy(current, 0, slots, 0, slots.length);
        }
    }

    private void checkParameters() throws SQLException {
        checkOpen();
        for (int i = 0; i < slots.length; i++) {
            if (slots[i] == null) {
                throw new SQLException("Parameter " + (i + 1) + " of " + slots.length + " is not set", "07001");
            }
        }
    }

    private void set(int index, TypedValue value) throws SQLException {
        checkOpen();
        if (index < 1 || index > slots.length) {
            throw new SQLException(
                    "There is no parameter " + index + ": the statement has " + slots.length + " parameters", "07009");
        }
        slots[index - 1] = value;
    }

    @Override
    public void setNull(int index, int type) throws SQLException {
        set(index, TypedValue.EXPLICIT_NULL);
    }

    @Override
    public void setNull(int index, int type, String typeName) throws SQLException {
        set(index, TypedValue.EXPLICIT_NULL);
    }

    @Override
    public void setBoolean(int index, boolean x) throws SQLException {
        set(index, ParameterValues.of(x));
    }

    @Override
    public void setByte(int index, byte x) throws SQLException {
        set(index, ParameterValues.of(x));
    }

    @Override
    public void setShort(int index, short x) throws SQLException {
        set(index, ParameterValues.of(x));
    }

    @Override
    public void setInt(int index, int x) throws SQLException {
        set(index, ParameterValues.of(x));
    }

    @Override
    public void setLong(int index, long x) throws SQLException {
        set(index, ParameterValues.of(x));
    }

    @Override
    public void setFloat(int index, float x) throws SQLException {
        set(index, ParameterValues.of(x));
    }

    @Override
    public void setDouble(int index, double x) throws SQLException {
        set(index, ParameterValues.of(x));
    }

    @Override
    public void setBigDecimal(int index, BigDecimal x) throws SQLException {
        set(index, ParameterValues.of(x));
    }

    @Override
    public void setString(int index, String x) throws SQLException {
        set(index, ParameterValues.of(x));
    }

    @Override
    public void setNString(int index, String x) throws SQLException {
        set(index, ParameterValues.of(x));
    }

    @Override
    public void setBytes(int index, byte[] x) throws SQLException {
        set(index, ParameterValues.of(x));
    }

    @Override
    public void setDate(int index, Date x) throws SQLException {
        set(index, ParameterValues.of(x));
    }

    @Override
    public void setDate(int index, Date x, Calendar calendar) throws SQLException {
        if (x == null || calendar == null) {
            setDate(index, x);
        } else {
            set(index, ParameterValues.of(inZone(x, calendar).toLocalDate()));
        }
    }

    @Override
    public void setTimestamp(int index, Timestamp x) throws SQLException {
        set(index, ParameterValues.of(x));
    }

    /** The calendar does not matter: a timestamp is a moment. */
    @Override
    public void setTimestamp(int index, Timestamp x, Calendar calendar) throws SQLException {
        setTimestamp(index, x);
    }

    @Override
    public void setTime(int index, Time x) throws SQLException {
        set(index, ParameterValues.of(x));
    }

    @Override
    public void setTime(int index, Time x, Calendar calendar) throws SQLException {
        if (x == null || calendar == null) {
            setTime(index, x);
        } else {
            set(index, ParameterValues.of(inZone(x, calendar).toLocalTime()));
        }
    }

    private static LocalDateTime inZone(java.util.Date x, Calendar calendar) {
        ZoneId zone = calendar.getTimeZone().toZoneId();
        return LocalDateTime.ofInstant(new Timestamp(x.getTime()).toInstant(), zone);
    }

    @Override
    public void setObject(int index, Object x) throws SQLException {
        set(index, ParameterValues.of(x));
    }

    @Override
    public void setObject(int index, Object x, int type) throws SQLException {
        set(index, ParameterValues.of(x, type));
    }

    @Override
    public void setObject(int index, Object x, int type, int scale) throws SQLException {
        set(index, ParameterValues.of(x, type));
    }

    @Override
    public void setAsciiStream(int index, InputStream x) throws SQLException {
        setCharacterStream(index, x == null ? null : new InputStreamReader(x, StandardCharsets.US_ASCII));
    }

    @Override
    public void setAsciiStream(int index, InputStream x, int length) throws SQLException {
        setAsciiStream(index, x);
    }

    @Override
    public void setAsciiStream(int index, InputStream x, long length) throws SQLException {
        setAsciiStream(index, x);
    }

    @Override
    public void setUnicodeStream(int index, InputStream x, int length) throws SQLException {
        setCharacterStream(index, x == null ? null : new InputStreamReader(x, StandardCharsets.UTF_8));
    }

    @Override
    public void setBinaryStream(int index, InputStream x) throws SQLException {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            for (int count = x == null ? -1 : x.read(buffer); count >= 0; count = x.read(buffer)) {
                bytes.write(buffer, 0, count);
            }
            setBytes(index, x == null ? null : bytes.toByteArray());
        } catch (IOException e) {
            throw new SQLException("Parameter " + index + " cannot be read from its stream", "22000", e);
        }
    }

    @Override
    public void setBinaryStream(int index, InputStream x, int length) throws SQLException {
        setBinaryStream(index, x);
    }

    @Override
    public void setBinaryStream(int index, InputStream x, long length) throws SQLException {
        setBinaryStream(index, x);
    }

    @Override
    public void setCharacterStream(int index, Reader x) throws SQLException {
        try {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[4096];
            for (int count = x == null ? -1 : x.read(buffer); count >= 0; count = x.read(buffer)) {
                text.append(buffer, 0, count);
            }
            setString(index, x == null ? null : text.toString());
        } catch (IOException e) {
            throw new SQLException("Parameter " + index + " cannot be read from its stream", "22000", e);
        }
    }

    @Override
    public void setCharacterStream(int index, Reader x, int length) throws SQLException {
        setCharacterStream(index, x);
    }

    @Override
    public void setCharacterStream(int index, Reader x, long length) throws SQLException {
        setCharacterStream(index, x);
    }

    @Override
    public void setNCharacterStream(int index, Reader x) throws SQLException {
        setCharacterStream(index, x);
    }

    @Override
    public void setNCharacterStream(int index, Reader x, long length) throws SQLException {
        setCharacterStream(index, x);
    }

    @Override
    public void setArray(int index, Array x) throws SQLException {
        throw unsupported("ARRAY");
    }

    @Override
    public void setRef(int index, Ref x) throws SQLException {
        throw unsupported("REF");
    }

    @Override
    public void setRowId(int index, RowId x) throws SQLException {
        throw unsupported("ROWID");
    }

    @Override
    public void setSQLXML(int index, SQLXML x) throws SQLException {
        throw unsupported("XML");
    }

    @Override
    public void setBlob(int index, Blob x) throws SQLException {
        throw unsupported("BLOB");
    }

    @Override
    public void setBlob(int index, InputStream x) throws SQLException {
        throw unsupported("BLOB");
    }

    @Override
    public void setBlob(int index, InputStream x, long length) throws SQLException {
        throw unsupported("BLOB");
    }

    @Override
    public void setClob(int index, Clob x) throws SQLException {
        throw unsupported("CLOB");
    }

    @Override
    public void setClob(int index, Reader x) throws SQLException {
        throw unsupported("CLOB");
    }

    @Override
    public void setClob(int index, Reader x, long length) throws SQLException {
        throw unsupported("CLOB");
    }

    @Override
    public void setNClob(int index, NClob x) throws SQLException {
        throw unsupported("CLOB");
    }

    @Override
    public void setNClob(int index, Reader x) throws SQLException {
        throw unsupported("CLOB");
    }

    @Override
    public void setNClob(int index, Reader x, long length) throws SQLException {
        throw unsupported("CLOB");
    }

    private static SQLException unsupported(String type) {
        return new SQLFeatureNotSupportedException("Parameters of type " + type + " are not supported", "0A000");
    }

    @Override
    public void setEscapeProcessing(boolean enable) throws SQLException {
        checkOpen();
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public void cancel() throws SQLException {
        control.cancel();
    }

    @Override
    public int getFetchSize() throws SQLException {
        return control == null ? 0 : control.fetchSize();
    }

    @Override
    public void setFetchSize(int rows) throws SQLException {
        checkOpen();
        control.setFetchSize(rows);
    }

    @Override
    public int getQueryTimeout() throws SQLException {
        checkOpen();
        return control.queryTimeout();
    }

    @Override
    public void setQueryTimeout(int seconds) throws SQLException {
        checkOpen();
        control.setQueryTimeout(seconds);
    }

    @Override
    public void setPoolable(boolean poolable) throws SQLException {
        checkOpen();
    }

    @Override
    public boolean isClosed() throws SQLException {
        return super.isClosed() || connection.isClosed();
    }

    @Override
    public synchronized void close() throws SQLException {
        EngineFailure.unwrapped(super::close);
    }
}
