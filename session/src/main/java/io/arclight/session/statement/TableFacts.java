package io.arclight.session.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.command.TableStatement.ShowTable;
import io.arclight.planner.command.TableStatement.ShowTable.Subject;
import io.arclight.session.catalog.CreateStatement;
import io.arclight.session.execution.QueryExecution;
import io.arclight.session.execution.RowsResult;
import io.arclight.session.execution.SessionState;
import io.arclight.session.listing.CommandSchemas;
import io.arclight.session.listing.Listings;
import io.arclight.session.listing.PartitionDescription;
import io.arclight.session.listing.Redaction;
import io.arclight.session.listing.TableDescription;
import io.arclight.session.query.QueryResult;
import java.util.List;
import java.util.Optional;

/** What SHOW says of one table: the statement that makes it, its properties and partitions; and DESCRIBE of a partition. */
record TableFacts(SessionState session, QueryExecution queries) {
    QueryResult show(ShowTable statement) {
        boolean temporary = session.catalog().findView(statement.name()).isPresent();
        if (statement.subject().isOfPartition() && temporary) {
            throw forbidden("TEMPORARY VIEW", Catalog.quote(statement.name()));
        }
        CatalogEntry entry = entry(statement.name());
        List<Object[]> rows =
                switch (statement.subject()) {
                    case STATEMENT -> Listings.single(List.of(CreateStatement.of(entry, Redaction::of)));
                    case HIVE_STATEMENT ->
                        throw new ArclightException(
                                ErrorCondition.UNSUPPORTED_SHOW_CREATE_TABLE__ON_DATA_SOURCE_TABLE_WITH_AS_SERDE,
                                "tableName",
                                entry.name().quoted());
                    case PARTITION, PARTITION_EXTENDED, PARTITION_DETAILS -> partition(entry, statement);
                    case PROPERTIES -> properties(entry, statement.key());
                    case PARTITIONS ->
                        Listings.single(
                                new TablePartitions(table(entry), session, queries).names(statement.partition()));
                };
        return new RowsResult(session, CommandSchemas.of(statement.subject()), rows);
    }

    private CatalogEntry entry(List<String> name) {
        if (name.size() > 3) {
            session.catalog().tableName(name);
        }
        return session.catalog().findEntry(name).orElseThrow(() -> Catalog.notFound(name, Origin.NONE));
    }

    private static CatalogEntry.Table table(CatalogEntry entry) {
        if (entry instanceof CatalogEntry.Table table) {
            return table;
        }
        throw new ArclightException(
                ErrorCondition.EXPECT_TABLE_NOT_VIEW__NO_ALTERNATIVE,
                "viewName",
                entry.name().quoted(),
                "operation",
                "SHOW PARTITIONS");
    }

    private static ArclightException forbidden(String type, String name) {
        return new ArclightException(
                ErrorCondition.FORBIDDEN_OPERATION,
                "statement",
                "DESC PARTITION",
                "objectType",
                type,
                "objectName",
                name);
    }

    private List<Object[]> partition(CatalogEntry entry, ShowTable statement) {
        if (!(entry instanceof CatalogEntry.Table table)) {
            throw forbidden("VIEW", entry.name().quoted());
        }
        String name = new TablePartitions(table, session, queries).name(statement.partition());
        PartitionDescription partition = new PartitionDescription(
                table, name, session.catalog().warehouse().created(table.name()));
        if (statement.subject() == Subject.PARTITION_DETAILS) {
            return List.<Object[]>of(
                    new Object[] {table.name().schema(), table.name().name(), false, partition.text()});
        }
        boolean extended = statement.subject() == Subject.PARTITION_EXTENDED;
        return TableDescription.of(table, session).rows(extended ? partition.rows() : List.of());
    }

    private static List<Object[]> properties(CatalogEntry entry, Optional<String> key) {
        if (key.isPresent()) {
            String value = entry.properties().containsKey(key.get())
                    ? Redaction.of(key.get(), entry.properties().get(key.get()))
                    : "Table " + entry.name().text() + " does not have property: " + key.get();
            return List.<Object[]>of(new Object[] {key.get(), value});
        }
        return Redaction.of(entry.properties()).entrySet().stream()
                .map(property -> new Object[] {property.getKey(), property.getValue()})
                .toList();
    }
}
