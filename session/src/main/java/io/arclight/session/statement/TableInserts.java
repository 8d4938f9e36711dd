package io.arclight.session.statement;

import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.TableStatement.Insert;
import io.arclight.planner.command.TableStatement.RefusedClause;
import io.arclight.planner.command.TableStatement.SeveralInserts;
import io.arclight.session.execution.QueryExecution;
import io.arclight.session.execution.SessionState;
import java.util.List;

/** Writes the rows of queries into tables. */
record TableInserts(SessionState session, QueryExecution queries) {
    private NamedEntries tables() {
        return new NamedEntries(session);
    }

    /** INSERT into one table. */
    void insert(Insert statement) {
        CatalogEntry.Table table = tables().table(statement.table());
        TableWrite write = TableWrite.of(table, statement, session);
        List<String> named = List.of();
        if (!write.fixed().isEmpty()) {
            named = new TablePartitions(table, session, queries).names(statement.partition());
        }
        if (!statement.ifNotExists() || named.isEmpty()) {
            write.run(statement.query(), write.replaced(named, statement, session), queries);
        }
    }

    /** FROM ... INSERT ... INSERT: the inserts one after the other, once all are known to be right. */
    void insertAll(SeveralInserts statement) {
        statement.inserts().forEach(this::check);
        for (Statement insert : statement.inserts()) {
            StatementExecution.run(insert, session, queries).close();
        }
    }

    /** Analyzes one of several inserts, so that a wrong one keeps all others from writing. */
    private void check(Statement statement) {
        if (statement instanceof Insert insert) {
            TableWrite.of(tables().table(insert.table()), insert, session).check(insert.query(), queries);
        } else if (statement instanceof Statement.WriteFiles files) {
            queries.schema(files.plan());
        } else if (statement instanceof RefusedClause refused) {
            throw TableExecution.refused(refused, session);
        }
    }
}
