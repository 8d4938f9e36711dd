package io.arclight.server.avatica;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.type.StructType;
import io.arclight.server.result.ResultSignature;
import io.arclight.session.query.QuerySession;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.calcite.avatica.AvaticaUtils;
import org.apache.calcite.avatica.ConnectionPropertiesImpl;
import org.apache.calcite.avatica.MetaImpl;
import org.apache.calcite.avatica.NoSuchStatementException;
import org.apache.calcite.avatica.QueryState;
import org.apache.calcite.avatica.remote.TypedValue;

/**
 * Answers Avatica's requests from the sessions of a {@link ConnectionRegistry}. Every connection id and statement id in a
 * request is a client's claim, checked against the caller. Avatica's names for classes in requests are never looked at.
 */
public final class ArclightMeta extends MetaImpl {

    private final ConnectionRegistry connections;

    /** A door to the connections of a registry. */
    public ArclightMeta(ConnectionRegistry connections) {
        super(null);
        this.connections = connections;
    }

    private <T> T with(ConnectionHandle ch, Function<ServerConnection, T> answer) {
        return Failures.guarded(() -> connections.use(ch.id, answer));
    }

    private <T> T with(StatementHandle h, BiFunction<ServerConnection, ServerStatement, T> answer)
            throws NoSuchStatementException {
        T answered = Failures.guarded(() -> connections.use(h.connectionId, connection -> {
            ServerStatement statement = connection.statement(h.id);
            return statement == null ? null : answer.apply(connection, statement);
        }));
        if (answered == null) {
            throw new NoSuchStatementException(h);
        }
        return answered;
    }

    @Override
    public void openConnection(ConnectionHandle ch, Map<String, String> info) {
        Failures.guarded(() -> {
            connections.open(ch.id, info == null ? Map.of() : info);
            return null;
        });
    }

    @Override
    public void closeConnection(ConnectionHandle ch) {
        Failures.guarded(() -> {
            String id = connections.use(ch.id, ServerConnection::id);
            connections.close(id);
            return null;
        });
    }

    @Override
    public ConnectionProperties connectionSync(ConnectionHandle ch, ConnectionProperties properties) {
        return with(ch, connection -> {
            if (properties.getSchema() != null) {
                connection.session().useSchema(properties.getSchema());
            }
            ConnectionPropertiesImpl answer = new ConnectionPropertiesImpl();
            answer.setCatalog(MetadataTables.CATALOG);
            answer.setSchema(connection.session().currentSchema());
            answer.setAutoCommit(true);
            answer.setReadOnly(false);
            answer.setTransactionIsolation(java.sql.Connection.TRANSACTION_NONE);
            return answer;
        });
    }

    @Override
    public StatementHandle createStatement(ConnectionHandle ch) {
        return with(
                ch,
                connection ->
                        new StatementHandle(ch.id, connection.createStatement().id(), null));
    }

    @Override
    public void closeStatement(StatementHandle h) {
        with(new ConnectionHandle(h.connectionId), connection -> {
            connection.closeStatement(h.id);
            return null;
        });
    }

    @Override
    public StatementHandle prepare(ConnectionHandle ch, String sql, long maxRowCount) {
        return with(ch, connection -> {
            QuerySession.PreparedStatement prepared = connection.session().prepare(sql);
            ServerStatement statement = connection.createStatement();
            statement.setPreparedSql(sql);
            return new StatementHandle(
                    ch.id, statement.id(), ResultSignature.of(prepared.schema(), sql, prepared.parameterCount()));
        });
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
        return with(h, (connection, statement) -> run(h, statement, sql, List.of(), maxRowCount, maxRowsInFirstFrame));
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
        return with(
                h,
                (connection, statement) -> run(
                        h,
                        statement,
                        prepared(statement),
                        ParameterLiterals.of(parameterValues),
                        -1,
                        maxRowsInFirstFrame));
    }

    private static String prepared(ServerStatement statement) {
        String sql = statement.preparedSql();
        if (sql == null) {
            throw Failures.of("The statement is not a prepared one", "HY010");
        }
        return sql;
    }

    private static ExecuteResult run(
            StatementHandle h,
            ServerStatement statement,
            String sql,
            List<Literal> parameters,
            long maxRows,
            int rowsInFirstFrame) {
        if (!statement.execute(sql, parameters, maxRows)) {
            return new ExecuteResult(List.of(MetaResultSet.count(h.connectionId, h.id, 0)));
        }
        StructType schema = statement.schema();
        Frame frame = statement.fetch(0, rowsInFirstFrame);
        return new ExecuteResult(List.of(MetaResultSet.create(
                h.connectionId, h.id, false, ResultSignature.of(schema, sql, parameters.size()), frame)));
    }

    @Override
    public ExecuteBatchResult prepareAndExecuteBatch(StatementHandle h, List<String> sqlCommands)
            throws NoSuchStatementException {
        return with(h, (connection, statement) -> {
            for (String sql : sqlCommands) {
                statement.execute(sql, List.of(), -1);
            }
            return new ExecuteBatchResult(new long[sqlCommands.size()]);
        });
    }

    @Override
    public ExecuteBatchResult executeBatch(StatementHandle h, List<List<TypedValue>> parameterValues)
            throws NoSuchStatementException {
        return with(h, (connection, statement) -> {
            for (List<TypedValue> values : parameterValues) {
                statement.execute(prepared(statement), ParameterLiterals.of(values), -1);
            }
            return new ExecuteBatchResult(new long[parameterValues.size()]);
        });
    }

    @Override
    public Frame fetch(StatementHandle h, long offset, int fetchMaxRowCount) throws NoSuchStatementException {
        return with(h, (connection, statement) -> {
            if (!statement.hasResult()) {
                throw Failures.of("The result is no longer there", "24000");
            }
            return statement.fetch(offset, fetchMaxRowCount);
        });
    }

    @Override
    public boolean syncResults(StatementHandle h, QueryState state, long offset) {
        throw Failures.of("A result cannot be read again; execute the statement again", "0A000");
    }

    @Override
    public void commit(ConnectionHandle ch) {
        // Every statement is committed as it ends.
    }

    @Override
    public void rollback(ConnectionHandle ch) {
        throw Failures.of("There are no transactions to roll back", "0A000");
    }

    private MetaResultSet metadata(ConnectionHandle ch, Function<QuerySession, MetadataRows> rows) {
        return with(ch, connection -> rows.apply(connection.session())
                .result(ch.id, connection.createStatement().id()));
    }

    @Override
    public MetaResultSet getCatalogs(ConnectionHandle ch) {
        return metadata(ch, session -> MetadataTables.catalogs());
    }

    @Override
    public MetaResultSet getSchemas(ConnectionHandle ch, String catalog, Pat schemaPattern) {
        return metadata(ch, session -> MetadataTables.schemas(session, catalog, schemaPattern.s));
    }

    @Override
    public MetaResultSet getTableTypes(ConnectionHandle ch) {
        return metadata(ch, session -> MetadataTables.tableTypes());
    }

    @Override
    public MetaResultSet getTypeInfo(ConnectionHandle ch) {
        return metadata(ch, session -> MetadataTables.typeInfo());
    }

    @Override
    public MetaResultSet getTables(
            ConnectionHandle ch, String catalog, Pat schemaPattern, Pat tableNamePattern, List<String> typeList) {
        return metadata(
                ch, session -> MetadataTables.tables(session, catalog, schemaPattern.s, tableNamePattern.s, typeList));
    }

    @Override
    public MetaResultSet getColumns(
            ConnectionHandle ch, String catalog, Pat schemaPattern, Pat tableNamePattern, Pat columnNamePattern) {
        return metadata(
                ch,
                session -> MetadataTables.columns(
                        session, catalog, schemaPattern.s, tableNamePattern.s, columnNamePattern.s));
    }

    @Override
    public Map<DatabaseProperty, Object> getDatabaseProperties(ConnectionHandle ch) {
        return with(ch, connection -> {
            Map<DatabaseProperty, Object> properties = new EnumMap<>(DatabaseProperty.class);
            properties.put(DatabaseProperty.GET_S_Q_L_KEYWORDS, "ANTI,LATERAL,RLIKE,SEMI,TBLPROPERTIES,USING");
            properties.put(DatabaseProperty.GET_DEFAULT_TRANSACTION_ISOLATION, java.sql.Connection.TRANSACTION_NONE);
            return properties;
        });
    }
}
