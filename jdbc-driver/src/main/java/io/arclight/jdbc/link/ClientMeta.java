package io.arclight.jdbc.link;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.calcite.avatica.AvaticaConnection;
import org.apache.calcite.avatica.AvaticaParameter;
import org.apache.calcite.avatica.AvaticaStatement;
import org.apache.calcite.avatica.AvaticaUtils;
import org.apache.calcite.avatica.ColumnMetaData;
import org.apache.calcite.avatica.Meta;
import org.apache.calcite.avatica.MetaImpl;
import org.apache.calcite.avatica.MissingResultsException;
import org.apache.calcite.avatica.NoSuchStatementException;
import org.apache.calcite.avatica.QueryState;
import org.apache.calcite.avatica.remote.Service;
import org.apache.calcite.avatica.remote.TypedValue;

/** Turns the calls of Avatica's JDBC classes into requests over an {@link EngineLink}; failures are {@link EngineFailure}s. */
public final class ClientMeta extends MetaImpl {

    private final Service service;
    private Map<DatabaseProperty, Object> databaseProperties;

    /** The calls of one connection. */
    public ClientMeta(AvaticaConnection connection, EngineLink link) {
        super(connection);
        this.service = link.service();
    }

    private static <T> T call(Supplier<T> request) {
        try {
            return request.get();
        } catch (RuntimeException e) {
            throw EngineFailure.of(e);
        }
    }

    /** Closes something; that its connection is gone is as good as closed. */
    private static void closing(Supplier<?> request) {
        try {
            call(request);
        } catch (EngineFailure e) {
            if (!e.isConnectionLost()) {
                throw e;
            }
        }
    }

    @Override
    public void openConnection(ConnectionHandle ch, Map<String, String> info) {
        call(() -> service.apply(new Service.OpenConnectionRequest(ch.id, info)));
    }

    @Override
    public void closeConnection(ConnectionHandle ch) {
        closing(() -> service.apply(new Service.CloseConnectionRequest(ch.id)));
    }

    @Override
    public ConnectionProperties connectionSync(ConnectionHandle ch, ConnectionProperties properties) {
        return call(() -> service.apply(new Service.ConnectionSyncRequest(ch.id, properties))).connProps;
    }

    @Override
    public synchronized Map<DatabaseProperty, Object> getDatabaseProperties(ConnectionHandle ch) {
        if (databaseProperties == null) {
            databaseProperties = call(() -> service.apply(new Service.DatabasePropertyRequest(ch.id))).map;
        }
        return databaseProperties;
    }

    @Override
    public StatementHandle createStatement(ConnectionHandle ch) {
        Service.CreateStatementResponse response = call(() -> service.apply(new Service.CreateStatementRequest(ch.id)));
        return new StatementHandle(response.connectionId, response.statementId, null);
    }

    @Override
    public void closeStatement(StatementHandle h) {
        closing(() -> service.apply(new Service.CloseStatementRequest(h.connectionId, h.id)));
    }

    @Override
    public StatementHandle prepare(ConnectionHandle ch, String sql, long maxRowCount) {
        return call(() -> service.apply(new Service.PrepareRequest(ch.id, sql, maxRowCount))).statement;
    }

    @Override
    @SuppressWarnings("deprecation")
    public ExecuteResult prepareAndExecute(StatementHandle h, String sql, long maxRowCount, PrepareCallback callback)
            throws NoSuchStatementException {
        return prepareAndExecute(h, sql, maxRowCount, -1, callback);
    }

    @Override
    public ExecuteResult prepareAndExecute(
            StatementHandle h, String sql, long maxRowCount, int maxRowsInFirstFrame, PrepareCallback callback)
            throws NoSuchStatementException {
        try {
            callback.clear();
            int rowsInFirstFrame = firstFrameRows(h);
            Service.ExecuteResponse response = call(() -> service.apply(
                    new Service.PrepareAndExecuteRequest(h.connectionId, h.id, sql, maxRowCount, rowsInFirstFrame)));
            if (response.missingStatement) {
                throw new NoSuchStatementException(h);
            }
            for (Service.ResultSetResponse result : response.results) {
                callback.assign(result.signature, result.firstFrame, result.updateCount);
            }
            callback.execute();
            return toResult(response);
        } catch (SQLException e) {
            throw new EngineFailure(e);
        }
    }

    @Override
    @SuppressWarnings("deprecation")
    public ExecuteResult execute(StatementHandle h, List<TypedValue> parameterValues, long maxRowCount)
            throws NoSuchStatementException {
        return execute(h, parameterValues, AvaticaUtils.toSaturatedInt(maxRowCount));
    }

    @Override
    public ExecuteResult execute(StatementHandle h, List<TypedValue> parameterValues, int maxRowsInFirstFrame)
            throws NoSuchStatementException {
        Service.ExecuteResponse response =
                call(() -> service.apply(new Service.ExecuteRequest(h, parameterValues, maxRowsInFirstFrame)));
        if (response.missingStatement) {
            throw new NoSuchStatementException(h);
        }
        return toResult(response);
    }

    /** The statement's fetch size; Avatica's connection passes the greatest number of rows instead. */
    private int firstFrameRows(StatementHandle h) throws SQLException {
        AvaticaStatement statement = connection.statementMap.get(h.id);
        return statement == null || statement.getFetchSize() <= 0 ? -1 : statement.getFetchSize();
    }

    private static ExecuteResult toResult(Service.ExecuteResponse response) {
        List<MetaResultSet> results = new ArrayList<>();
        for (Service.ResultSetResponse result : response.results) {
            results.add(toResultSet(result));
        }
        return new ExecuteResult(results);
    }

    private static MetaResultSet toResultSet(Service.ResultSetResponse response) {
        if (response.updateCount != -1) {
            return MetaResultSet.count(response.connectionId, response.statementId, response.updateCount);
        }
        Signature signature = response.signature;
        if (signature == null) {
            signature = Signature.create(
                    Collections.<ColumnMetaData>emptyList(),
                    "",
                    Collections.<AvaticaParameter>emptyList(),
                    CursorFactory.ARRAY,
                    Meta.StatementType.SELECT);
        }
        return MetaResultSet.create(
                response.connectionId, response.statementId, response.ownStatement, signature, response.firstFrame);
    }

    @Override
    public ExecuteBatchResult prepareAndExecuteBatch(StatementHandle h, List<String> sqlCommands)
            throws NoSuchStatementException {
        Service.ExecuteBatchResponse response =
                call(() -> service.apply(new Service.PrepareAndExecuteBatchRequest(h.connectionId, h.id, sqlCommands)));
        return counts(h, response);
    }

    @Override
    public ExecuteBatchResult executeBatch(StatementHandle h, List<List<TypedValue>> parameterValues)
            throws NoSuchStatementException {
        Service.ExecuteBatchResponse response =
                call(() -> service.apply(new Service.ExecuteBatchRequest(h.connectionId, h.id, parameterValues)));
        return counts(h, response);
    }

    private static ExecuteBatchResult counts(StatementHandle h, Service.ExecuteBatchResponse response)
            throws NoSuchStatementException {
        if (response.missingStatement) {
            throw new NoSuchStatementException(h);
        }
        return new ExecuteBatchResult(response.updateCounts);
    }

    @Override
    public Frame fetch(StatementHandle h, long offset, int fetchMaxRowCount)
            throws NoSuchStatementException, MissingResultsException {
        Service.FetchResponse response =
                call(() -> service.apply(new Service.FetchRequest(h.connectionId, h.id, offset, fetchMaxRowCount)));
        if (response.missingStatement) {
            throw new NoSuchStatementException(h);
        }
        if (response.missingResults) {
            throw new MissingResultsException(h);
        }
        return response.frame;
    }

    @Override
    public boolean syncResults(StatementHandle h, QueryState state, long offset) {
        return false;
    }

    @Override
    public void commit(ConnectionHandle ch) {
        // Every statement is committed as it ends.
    }

    @Override
    public void rollback(ConnectionHandle ch) {
        throw new EngineFailure(
                new SQLFeatureNotSupportedException("Arclight has no transactions to roll back", "0A000"));
    }

    @Override
    public MetaResultSet getTables(
            ConnectionHandle ch, String catalog, Pat schemaPattern, Pat tableNamePattern, List<String> typeList) {
        return toResultSet(call(() -> service.apply(
                new Service.TablesRequest(ch.id, catalog, schemaPattern.s, tableNamePattern.s, typeList))));
    }

    @Override
    public MetaResultSet getColumns(
            ConnectionHandle ch, String catalog, Pat schemaPattern, Pat tableNamePattern, Pat columnNamePattern) {
        return toResultSet(call(() -> service.apply(
                new Service.ColumnsRequest(ch.id, catalog, schemaPattern.s, tableNamePattern.s, columnNamePattern.s))));
    }

    @Override
    public MetaResultSet getSchemas(ConnectionHandle ch, String catalog, Pat schemaPattern) {
        return toResultSet(call(() -> service.apply(new Service.SchemasRequest(ch.id, catalog, schemaPattern.s))));
    }

    @Override
    public MetaResultSet getCatalogs(ConnectionHandle ch) {
        return toResultSet(call(() -> service.apply(new Service.CatalogsRequest(ch.id))));
    }

    @Override
    public MetaResultSet getTableTypes(ConnectionHandle ch) {
        return toResultSet(call(() -> service.apply(new Service.TableTypesRequest(ch.id))));
    }

    @Override
    public MetaResultSet getTypeInfo(ConnectionHandle ch) {
        return toResultSet(call(() -> service.apply(new Service.TypeInfoRequest(ch.id))));
    }
}
