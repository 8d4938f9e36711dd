package io.arclight.session.execution;

import io.arclight.exec.column.Batch;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.row.RowAppender;
import io.arclight.exec.type.StructType;
import io.arclight.session.query.QueryResult;
import java.util.List;

/** The rows that a command gives: few, and there at once. */
public final class RowsResult implements QueryResult {
    private final String id;
    private final StructType schema;
    private final List<Object[]> rows;
    private final QueryMemory memory;
    private boolean given;

    /**
     * The rows of a command.
     *
     * @param rows values by column, as {@link io.arclight.exec.row.RowAppender} takes them
     */
    public RowsResult(SessionState session, StructType schema, List<Object[]> rows) {
        this.id = "query-" + session.shared().nextNumber();
        this.schema = schema;
        this.rows = rows;
        this.memory = new QueryMemory(session.shared().memory(session.settings()));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public StructType schema() {
        return schema;
    }

    @Override
    public boolean isQuery() {
        return false;
    }

    @Override
    public Batch next() {
        if (given || rows.isEmpty()) {
            return null;
        }
        given = true;
        try (RowAppender appender = new RowAppender(schema, memory.account("Command"))) {
            rows.forEach(appender::append);
            return appender.build();
        }
    }

    @Override
    public void cancel() {
        // The command has been carried out; there is nothing to end.
    }

    @Override
    public Progress progress() {
        return new Progress(1, 1, rows.size(), 0);
    }

    @Override
    public void close() {
        memory.close();
    }
}
