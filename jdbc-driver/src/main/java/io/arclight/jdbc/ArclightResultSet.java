package io.arclight.jdbc;

import io.arclight.jdbc.cursor.BlockCursor;
import io.arclight.jdbc.cursor.FrameSource;
import io.arclight.jdbc.link.EngineFailure;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.TimeZone;
import org.apache.calcite.avatica.AvaticaResultSet;
import org.apache.calcite.avatica.AvaticaStatement;
import org.apache.calcite.avatica.Meta;
import org.apache.calcite.avatica.MissingResultsException;
import org.apache.calcite.avatica.NoSuchStatementException;
import org.apache.calcite.avatica.QueryState;

/** A result set over blocks; fetches as many rows at a time as the statement's fetch size says. */
final class ArclightResultSet extends AvaticaResultSet {

    ArclightResultSet(
            AvaticaStatement statement,
            QueryState state,
            Meta.Signature signature,
            ResultSetMetaData metaData,
            TimeZone timeZone,
            Meta.Frame firstFrame)
            throws SQLException {
        super(statement, state, signature, metaData, timeZone, firstFrame);
    }

    @Override
    protected AvaticaResultSet execute() throws SQLException {
        return execute2(new BlockCursor(new Frames(), firstFrame, statement.getLargeMaxRows()), columnMetaDataList);
    }

    @Override
    public boolean next() throws SQLException {
        return EngineFailure.unwrapped(super::next);
    }

    /** The frames of this result from the engine. */
    private final class Frames implements FrameSource {

        @Override
        public Meta.Frame fetch(long offset) throws SQLException {
            int rows = getFetchSize();
            ArclightConnection connection = (ArclightConnection) statement.connection;
            try {
                return connection.fetch(statement.handle, offset, rows <= 0 ? -1 : rows);
            } catch (NoSuchStatementException | MissingResultsException e) {
                throw new SQLException(
                        "The result is no longer there: the statement was closed or executed again", "24000", e);
            }
        }

        @Override
        public void abandon() {
            ArclightConnection connection = (ArclightConnection) statement.connection;
            connection.abandon(statement.getId());
        }
    }
}
