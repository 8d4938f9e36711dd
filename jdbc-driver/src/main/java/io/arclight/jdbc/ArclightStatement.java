package io.arclight.jdbc;

import io.arclight.jdbc.escape.EscapeTranslation;
import io.arclight.jdbc.link.EngineFailure;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.calcite.avatica.AvaticaStatement;
import org.apache.calcite.avatica.Meta;

/** A statement. */
final class ArclightStatement extends AvaticaStatement {

    private final StatementControl control;
    private boolean escapes = true;

    ArclightStatement(
            ArclightConnection connection, Meta.StatementHandle h, int type, int concurrency, int holdability) {
        super(connection, h, type, concurrency, holdability);
        this.control = new StatementControl(this, connection);
    }

    @Override
    public boolean execute(String sql) throws SQLException {
        String translated = translated(sql);
        return control.execute(() -> super.execute(translated));
    }

    @Override
    public ResultSet executeQuery(String sql) throws SQLException {
        String translated = translated(sql);
        return control.execute(() -> super.executeQuery(translated));
    }

    @Override
    public long executeLargeUpdate(String sql) throws SQLException {
        String translated = translated(sql);
        return control.execute(() -> super.executeLargeUpdate(translated));
    }

    @Override
    public void addBatch(String sql) throws SQLException {
        super.addBatch(translated(sql));
    }

    private String translated(String sql) throws SQLException {
        return escapes ? EscapeTranslation.translate(sql) : sql;
    }

    @Override
    public long[] executeLargeBatch() throws SQLException {
        return control.execute(super::executeLargeBatch);
    }

    @Override
    public void setEscapeProcessing(boolean enable) throws SQLException {
        checkOpen();
        escapes = enable;
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
