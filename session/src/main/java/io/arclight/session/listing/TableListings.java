package io.arclight.session.listing;

import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.catalog.View;
import io.arclight.planner.command.Statement.ShowTables;
import io.arclight.planner.command.Statement.ShowTables.Subject;
import io.arclight.session.execution.SessionState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What SHOW TABLES, SHOW VIEWS, SHOW TABLE EXTENDED and SHOW CURRENT SCHEMA list. */
public record TableListings(SessionState session) {
    /** The rows: temporary views belong to every schema, global ones to theirs. */
    public List<Object[]> list(ShowTables statement) {
        Catalog catalog = session.catalog();
        if (statement.subject() == Subject.CURRENT_SCHEMA) {
            return List.<Object[]>of(new Object[] {Catalog.NAME, catalog.currentSchema()});
        }
        Pattern pattern = Listings.pattern(statement.pattern());
        if (statement.subject() == Subject.CATALOGS) {
            return Listings.single(Stream.of(Catalog.NAME)
                    .filter(name -> pattern.matcher(name).matches())
                    .toList());
        }
        String schema = statement.schema().orElseGet(catalog::currentSchema);
        List<Object[]> rows = new ArrayList<>();
        if (schema.equalsIgnoreCase(Catalog.GLOBAL_SCHEMA)) {
            addViews(rows, Catalog.GLOBAL_SCHEMA, catalog.globalViews().all(), pattern, statement.subject());
        } else {
            String name = session.schema(schema).name();
            for (CatalogEntry entry : catalog.warehouse().entries(name)) {
                boolean wanted = statement.subject() != Subject.VIEWS || entry instanceof CatalogEntry.PersistentView;
                if (wanted && pattern.matcher(entry.name().name()).matches()) {
                    rows.add(row(
                            name,
                            entry.name().name(),
                            false,
                            TableDescription.of(entry, session).text(),
                            statement.subject()));
                }
            }
        }
        addViews(rows, "", catalog.localViews().all(), pattern, statement.subject());
        return rows;
    }

    private static void addViews(
            List<Object[]> rows, String schema, List<View> views, Pattern pattern, Subject subject) {
        for (View view : views) {
            if (pattern.matcher(view.name()).matches()) {
                rows.add(row(schema, view.name(), true, "Table: " + view.name() + "\nType: VIEW\n", subject));
            }
        }
    }

    private static Object[] row(String schema, String name, boolean temporary, String details, Subject subject) {
        return subject == Subject.DETAILS
                ? new Object[] {schema, name, temporary, details}
                : new Object[] {schema, name, temporary};
    }
}
