package io.arclight.session.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.session.execution.SessionState;
import java.util.List;
import java.util.Map;

/** Tables and persistent views by the names that statements give them. */
record NamedEntries(SessionState session) {
    /**
     * A table or persistent view.
     *
     * @throws ArclightException TABLE_OR_VIEW_NOT_FOUND when there is none
     */
    CatalogEntry entry(List<String> name) {
        if (name.size() > 3) {
            session.catalog().tableName(name);
        }
        return session.catalog().findEntry(name).orElseThrow(() -> Catalog.notFound(name, Origin.NONE));
    }

    /**
     * A table to write to.
     *
     * @throws ArclightException UNSUPPORTED_INSERT.RDD_BASED or EXPECT_TABLE_NOT_VIEW when it is a view
     */
    CatalogEntry.Table table(List<String> name) {
        if (session.catalog().findView(name).isPresent()) {
            throw new ArclightException(ErrorCondition.UNSUPPORTED_INSERT__RDD_BASED, Map.of(), Origin.NONE, null);
        }
        CatalogEntry entry = entry(name);
        if (entry instanceof CatalogEntry.Table table) {
            return table;
        }
        throw new ArclightException(
                ErrorCondition.EXPECT_TABLE_NOT_VIEW__NO_ALTERNATIVE,
                "viewName",
                entry.name().quoted(),
                "operation",
                "INSERT");
    }
}
