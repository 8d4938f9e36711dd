package io.arclight.session.listing;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.catalog.ColumnNotes;
import io.arclight.planner.catalog.Schema;
import io.arclight.planner.catalog.View;
import io.arclight.session.execution.SessionState;
import io.arclight.session.query.QuerySession.ColumnInfo;
import io.arclight.session.query.QuerySession.RelationInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The schemas, tables, views and columns that a session sees, for clients that ask for them other than by SQL. */
public record CatalogListings(SessionState session) {
    /** The schemas, with that of global temporary views. */
    public List<String> schemas() {
        return Stream.concat(
                        catalog().warehouse().schemas().stream().map(Schema::name), Stream.of(Catalog.GLOBAL_SCHEMA))
                .sorted()
                .distinct()
                .toList();
    }

    /** The tables and views, those of the session first. */
    public List<RelationInfo> relations() {
        List<RelationInfo> relations = new ArrayList<>();
        addViews(relations, catalog().localViews().all(), Optional.empty());
        addViews(relations, catalog().globalViews().all(), Optional.of(Catalog.GLOBAL_SCHEMA));
        for (Schema schema : catalog().warehouse().schemas()) {
            for (CatalogEntry entry : catalog().warehouse().entries(schema.name())) {
                boolean view = entry instanceof CatalogEntry.PersistentView;
                relations.add(new RelationInfo(
                        Optional.of(schema.name()), entry.name().name(), view, entry.comment()));
            }
        }
        return relations;
    }

    private static void addViews(List<RelationInfo> relations, List<View> views, Optional<String> schema) {
        views.forEach(view -> relations.add(new RelationInfo(schema, view.name(), true, Optional.empty())));
    }

    /** The columns of a table or view; none when what a view reads is gone. */
    public List<ColumnInfo> columns(RelationInfo relation) {
        List<String> name = new ArrayList<>();
        relation.schema().ifPresent(name::add);
        name.add(relation.name());
        Optional<CatalogEntry> entry = relation.schema()
                .filter(schema -> !schema.equals(Catalog.GLOBAL_SCHEMA))
                .flatMap(schema -> catalog().warehouse().find(catalog().tableName(name)));
        Map<String, String> comments = entry.map(CatalogEntry::columnComments).orElse(Map.of());
        ColumnNotes notes = entry.filter(CatalogEntry.Table.class::isInstance)
                .map(table -> ((CatalogEntry.Table) table).notes())
                .orElse(ColumnNotes.NONE);
        StructType columns = entry.map(CatalogEntry::columns).orElseGet(() -> viewColumns(name));
        return columns.fields().stream()
                .map(field -> column(field, comments.get(field.name()), notes))
                .toList();
    }

    private StructType viewColumns(List<String> name) {
        try {
            return session.tableSchema(name);
        } catch (ArclightException e) {
            // Its files or the views it reads may be gone; that must not hide the others.
            return StructType.EMPTY;
        }
    }

    private static ColumnInfo column(StructField field, String comment, ColumnNotes notes) {
        return new ColumnInfo(
                field.name(),
                field.dataType(),
                field.nullable(),
                Optional.ofNullable(comment),
                notes.defaultText(field.name()));
    }

    private Catalog catalog() {
        return session.catalog();
    }
}
