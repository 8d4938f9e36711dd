package io.arclight.session.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.catalog.TableName;
import io.arclight.planner.catalog.Warehouse;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.TableStatement.CreatePersistentView;
import io.arclight.planner.command.TableStatement.IfExists;
import io.arclight.session.execution.CacheChanges;
import io.arclight.session.execution.QueryExecution;
import io.arclight.session.execution.SessionState;
import java.util.List;
import java.util.Optional;

/** Makes and changes the views that outlive a session. */
record PersistentViews(SessionState session, QueryExecution queries) {
    private Warehouse warehouse() {
        return session.catalog().warehouse();
    }

    /** CREATE VIEW, ALTER VIEW AS. */
    void create(CreatePersistentView statement) {
        if (statement.ifExists() == IfExists.ALTER) {
            alter(statement);
            return;
        }
        TableName name = session.catalog().tableName(statement.name());
        Optional<CatalogEntry> old = warehouse().find(name);
        if (old.isPresent() && statement.ifExists() == IfExists.KEEP) {
            return;
        }
        boolean replaces = statement.ifExists() == IfExists.REPLACE
                && old.isPresent()
                && old.get() instanceof CatalogEntry.PersistentView;
        if (old.isPresent() && !replaces) {
            throw new ArclightException(ErrorCondition.TABLE_OR_VIEW_ALREADY_EXISTS, "relationName", name.quoted());
        }
        CatalogEntry.PersistentView view = new ViewDefinition(session).define(name, statement);
        if (replaces) {
            new CacheChanges(session).forget(old.get(), () -> warehouse().put(view));
        } else {
            warehouse().add(view);
        }
    }

    /** ALTER VIEW AS: another query for a view, be it temporary or not. */
    private void alter(CreatePersistentView statement) {
        if (session.catalog().findView(statement.name()).isPresent()) {
            boolean global = statement.name().size() > 1;
            Statement create = new Statement.CreateView(
                    statement.name(), List.of(), statement.plan(), global, true, false, statement.text());
            StatementExecution.run(create, session, queries).close();
            return;
        }
        CatalogEntry entry = new NamedEntries(session).entry(statement.name());
        if (!(entry instanceof CatalogEntry.PersistentView old)) {
            throw new ArclightException(
                    ErrorCondition.EXPECT_VIEW_NOT_TABLE__NO_ALTERNATIVE,
                    "tableName",
                    entry.name().quoted(),
                    "operation",
                    "ALTER VIEW ... AS");
        }
        CatalogEntry.PersistentView view =
                new ViewDefinition(session).define(entry.name(), statement).with(old.binding());
        warehouse().put(view.withProperties(entry.properties()).commented(entry.comment()));
    }
}
