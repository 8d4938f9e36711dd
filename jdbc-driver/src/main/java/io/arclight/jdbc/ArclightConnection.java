package io.arclight.jdbc;

import io.arclight.jdbc.escape.EscapeTranslation;
import io.arclight.jdbc.link.EngineFailure;
import io.arclight.jdbc.link.EngineLink;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executor;
import org.apache.calcite.avatica.AvaticaConnection;
import org.apache.calcite.avatica.AvaticaFactory;
import org.apache.calcite.avatica.AvaticaStatement;
import org.apache.calcite.avatica.ConnectionPropertiesImpl;
import org.apache.calcite.avatica.Meta;
import org.apache.calcite.avatica.MissingResultsException;
import org.apache.calcite.avatica.NoSuchStatementException;
import org.apache.calcite.avatica.QueryState;
import org.apache.calcite.avatica.UnregisteredDriver;

/** A connection: one session of the engine with its own temporary views and settings. There are no transactions. */
final class ArclightConnection extends AvaticaConnection {

    /** Tells a server that this driver reads blocks; the value is the version of the agreement. */
    private static final String PROTOCOL = "arclight.driver.protocol";

    private final ArclightUrl target;
    private final int defaultFetchSize;
    private final int defaultQueryTimeout;
    private final Properties clientInfo = new Properties();
    private boolean autoCommit = true;

    ArclightConnection(
            UnregisteredDriver driver, AvaticaFactory factory, String url, ArclightUrl target, EngineLink link)
            throws SQLException {
        super(driver, factory, url, new LinkProperties(link));
        this.target = target;
        this.defaultFetchSize = target.number("fetchsize");
        this.defaultQueryTimeout = target.number("querytimeout");
    }

    /** Carries the link through Avatica's constructor, which asks for it before a field can be set; has no properties. */
    private static final class LinkProperties extends Properties {
        private static final long serialVersionUID = 1L;

        private final transient EngineLink link;

        LinkProperties(EngineLink link) {
            this.link = link;
        }
    }

    EngineLink link() {
        return ((LinkProperties) info).link;
    }

    int defaultFetchSize() {
        return defaultFetchSize;
    }

    int defaultQueryTimeout() {
        return defaultQueryTimeout;
    }

    @Override
    public void openConnection() {
        Map<String, String> properties = new HashMap<>(target.settings());
        properties.put(PROTOCOL, "1");
        if (target.schema() != null) {
            properties.put("schema", target.schema());
        }
        meta.openConnection(handle, properties);
    }

    Meta.Frame fetch(Meta.StatementHandle h, long offset, int rows)
            throws NoSuchStatementException, MissingResultsException {
        return meta.fetch(h, offset, rows);
    }

    String userName() {
        String user = target.property("user");
        return user == null ? "" : user;
    }

    /** A result set of rows that the driver made itself; closing it closes its statement. */
    ResultSet localResult(Meta.Signature signature, Meta.Frame frame) throws SQLException {
        AvaticaStatement statement = createStatement();
        statement.closeOnCompletion();
        return createResultSet(
                Meta.MetaResultSet.create(id, statement.getId(), true, signature, frame), new QueryState(""));
    }

    /** Lets the engine stop a statement whose remaining rows nobody wants; the result set is closed in any case. */
    void abandon(int statementId) {
        try {
            link().cancel(id, statementId);
        } catch (SQLException e) {
            throw new EngineFailure(e);
        }
    }

    /** Results are read forward, whatever is asked for. */
    @Override
    public AvaticaStatement createStatement(int type, int concurrency, int holdability) throws SQLException {
        return EngineFailure.unwrapped(
                () -> super.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY, holdability));
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
            throws SQLException {
        String translated = EscapeTranslation.translate(sql);
        return EngineFailure.unwrapped(() -> super.prepareStatement(
                translated, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY, holdability));
    }

    @Override
    public void close() throws SQLException {
        EngineFailure.unwrapped(super::close);
    }

    @Override
    public String nativeSQL(String sql) throws SQLException {
        checkOpen();
        return EscapeTranslation.translate(sql);
    }

    /** Whether the engine still knows this connection. */
    @Override
    public boolean isValid(int timeout) throws SQLException {
        if (timeout < 0) {
            throw new SQLException("The timeout cannot be negative: " + timeout, "HY024");
        }
        if (isClosed()) {
            return false;
        }
        try {
            properties(new ConnectionPropertiesImpl());
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private Meta.ConnectionProperties properties(Meta.ConnectionProperties changed) throws SQLException {
        checkOpen();
        return EngineFailure.unwrapped(() -> meta.connectionSync(handle, changed));
    }

    @Override
    public String getSchema() throws SQLException {
        return properties(new ConnectionPropertiesImpl()).getSchema();
    }

    @Override
    public void setSchema(String schema) throws SQLException {
        properties(new ConnectionPropertiesImpl().setSchema(schema));
    }

    @Override
    public String getCatalog() throws SQLException {
        return properties(new ConnectionPropertiesImpl()).getCatalog();
    }

    @Override
    public void setCatalog(String catalog) throws SQLException {
        properties(new ConnectionPropertiesImpl().setCatalog(catalog));
    }

    @Override
    public boolean getAutoCommit() throws SQLException {
        checkOpen();
        return autoCommit;
    }

    /** Accepted either way, since pools and tools insist on it: every statement is committed as it ends. */
    @Override
    public void setAutoCommit(boolean autoCommit) throws SQLException {
        checkOpen();
        this.autoCommit = autoCommit;
    }

    @Override
    public void commit() throws SQLException {
        checkOpen();
    }

    @Override
    public void rollback() throws SQLException {
        checkOpen();
        throw new SQLFeatureNotSupportedException("Arclight has no transactions to roll back", "0A000");
    }

    @Override
    public boolean isReadOnly() throws SQLException {
        checkOpen();
        return false;
    }

    @Override
    public void setReadOnly(boolean readOnly) throws SQLException {
        checkOpen();
    }

    @Override
    public int getTransactionIsolation() throws SQLException {
        checkOpen();
        return Connection.TRANSACTION_NONE;
    }

    @Override
    public void setTransactionIsolation(int level) throws SQLException {
        checkOpen();
    }

    /** Accepted and ignored, since tools name themselves this way. */
    @Override
    public void setClientInfo(String name, String value) {
        clientInfo.setProperty(name, value == null ? "" : value);
    }

    @Override
    public void setClientInfo(Properties properties) {
        clientInfo.putAll(properties);
    }

    @Override
    public Properties getClientInfo() throws SQLException {
        checkOpen();
        return clientInfo;
    }

    @Override
    public void abort(Executor executor) throws SQLException {
        close();
    }
}
