package io.arclight.conformance;

import io.arclight.exec.column.Batch;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.row.RowCursor;
import io.arclight.exec.type.StructType;
import io.arclight.session.engine.Engine;
import io.arclight.session.query.QueryResult;
import io.arclight.session.query.QuerySession;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A session of an engine of its own in this process. */
final class EmbeddedDoor implements Door {
    private static final ExecuteOptions OPTIONS = new ExecuteOptions(List.of(), Map.of(), 20_000, 0);

    private final Engine engine = new Engine();
    private final QuerySession session;

    EmbeddedDoor(Map<String, String> settings) {
        session = engine.openSession("conformance", settings);
    }

    @Override
    public Answer run(String sql) {
        try (QueryResult result = session.execute(sql, OPTIONS)) {
            List<String> rows = rows(result);
            return new Answer(result.schema().simpleString(), rows, Optional.empty());
        } catch (ArclightException e) {
            return Answer.failed(e.getCondition(), e.getMessage());
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            return Answer.failed(e.getClass().getName(), e.getMessage() + "\n  at " + e.getStackTrace()[0]);
        }
    }

    private List<String> rows(QueryResult result) {
        StructType schema = result.schema();
        RowText text = new RowText(schema, session.settings());
        RowCursor cursor = new RowCursor(schema);
        List<String> rows = new ArrayList<>();
        for (Batch batch = result.next(); batch != null; batch = result.next()) {
            cursor.reset(batch);
            while (cursor.next()) {
                Object[] values = new Object[schema.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = cursor.get(i);
                }
                rows.add(text.line(values));
            }
        }
        return rows;
    }

    @Override
    public void close() {
        session.close();
        engine.close();
    }
}
