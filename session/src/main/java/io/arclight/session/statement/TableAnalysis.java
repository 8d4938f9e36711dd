package io.arclight.session.statement;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.file.FileListing;
import io.arclight.exec.source.file.FileOptions;
import io.arclight.exec.source.file.FileRequest;
import io.arclight.exec.source.write.PartitionFolders;
import io.arclight.exec.type.StructField;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.catalog.TableStatistics;
import io.arclight.planner.catalog.TableStatistics.ColumnSummary;
import io.arclight.planner.catalog.TableStatistics.Size;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.TableStatement.Analyze;
import io.arclight.planner.syntax.SqlSyntax;
import io.arclight.session.execution.QueryExecution;
import io.arclight.session.execution.SessionState;
import io.arclight.session.listing.ColumnSummaries;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out what ANALYZE TABLE asks for: the files' length, and the rest with one aggregate query. */
record TableAnalysis(CatalogEntry.Table table, SessionState session, QueryExecution queries) {
    /** The error for a temporary view. */
    static ArclightException temporaryView(Analyze statement) {
        String view = Catalog.quote(statement.name());
        return statement.scope() == Analyze.Scope.ROWS || statement.scope() == Analyze.Scope.SIZE
                ? new ArclightException(
                        ErrorCondition.EXPECT_PERMANENT_VIEW_NOT_TEMP, "operation", "ANALYZE TABLE", "viewName", view)
                : new ArclightException(
                        ErrorCondition.UNSUPPORTED_FEATURE__ANALYZE_UNCACHED_TEMP_VIEW, "viewName", view);
    }

    /**
     * The table with its new statistics.
     *
     * @throws ArclightException COLUMN_NOT_FOUND, UNSUPPORTED_FEATURE, PARTITIONS_NOT_FOUND
     */
    CatalogEntry.Table analyze(Analyze statement) {
        return table.with(
                switch (statement.scope()) {
                    case ROWS, SIZE ->
                        statement.partition().isEmpty() ? whole(statement.scope()) : partitions(statement);
                    case COLUMNS ->
                        columns(statement.columns().stream().map(this::column).toList());
                    case ALL_COLUMNS ->
                        columns(table.columns().fields().stream()
                                .filter(field -> ColumnSummaries.isSupported(field.dataType()))
                                .toList());
                });
    }

    private TableStatistics whole(Analyze.Scope scope) {
        OptionalLong rows = scope == Analyze.Scope.SIZE
                ? OptionalLong.empty()
                : OptionalLong.of(
                        (Long) rows("SELECT count(*) FROM " + name()).get(0)[0].value());
        return table.statistics().measured(new Size(bytes(table.location()), rows));
    }

    private StructField column(String name) {
        StructField field = table.columns()
                .field(table.columns()
                        .indexOf(name)
                        .orElseThrow(() -> new ArclightException(
                                ErrorCondition.COLUMN_NOT_FOUND,
                                "colName",
                                Catalog.quote(List.of(name)),
                                "caseSensitiveConfig",
                                "\"" + Settings.CASE_SENSITIVE.key() + "\"")));
        if (!ColumnSummaries.isSupported(field.dataType())) {
            throw new ArclightException(
                    ErrorCondition.UNSUPPORTED_FEATURE__ANALYZE_UNSUPPORTED_COLUMN_TYPE,
                    "columnType",
                    "\"" + field.dataType().sql() + "\"",
                    "columnName",
                    Catalog.quote(List.of(field.name())),
                    "tableName",
                    table.name().quoted());
        }
        return field;
    }

    private TableStatistics columns(List<StructField> fields) {
        String aggregates = fields.stream()
                .map(field -> ", " + ColumnSummaries.aggregates(field))
                .collect(Collectors.joining());
        Literal[] row = rows("SELECT count(*)" + aggregates + " FROM " + name()).get(0);
        long rows = (Long) row[0].value();
        Map<String, ColumnSummary> summaries = new LinkedHashMap<>();
        int next = 1;
        for (StructField field : fields) {
            Literal[] values = Arrays.copyOfRange(row, next, next + ColumnSummaries.AGGREGATES);
            summaries.put(field.name(), ColumnSummaries.of(field.dataType(), rows, values));
            next += ColumnSummaries.AGGREGATES;
        }
        return table.statistics().measured(new Size(bytes(table.location()), OptionalLong.of(rows)), summaries);
    }

    private TableStatistics partitions(Analyze statement) {
        TablePartitions partitions = new TablePartitions(table, session, queries);
        List<String> names = partitions.names(statement.partition());
        List<String> valued = statement.partition().entrySet().stream()
                .filter(part -> part.getValue().isPresent())
                .map(Map.Entry::getKey)
                .toList();
        checkPrefix(valued);
        if (names.isEmpty() && !valued.isEmpty()) {
            throw partitions.notFound(statement.partition());
        }
        Map<String, Long> rows = statement.scope() == Analyze.Scope.SIZE ? Map.of() : rowsByPartition();
        Map<String, Size> sizes = new LinkedHashMap<>();
        for (String name : names) {
            OptionalLong counted = statement.scope() == Analyze.Scope.SIZE
                    ? OptionalLong.empty()
                    : OptionalLong.of(rows.getOrDefault(name, 0L));
            sizes.put(name, new Size(bytes(table.location().resolve(name)), counted));
        }
        return table.statistics().measured(sizes);
    }

    private void checkPrefix(List<String> valued) {
        List<String> prefix = table.partitionBy()
                .subList(0, Math.min(valued.size(), table.partitionBy().size()));
        boolean isPrefix = prefix.stream().allMatch(column -> valued.stream().anyMatch(column::equalsIgnoreCase));
        if (!isPrefix) {
            throw new ArclightException(
                    ErrorCondition._LEGACY_ERROR_TEMP_1237,
                    "table",
                    table.name().name(),
                    "database",
                    table.name().schema(),
                    "schemaColumns",
                    String.join(", ", table.partitionBy()),
                    "specColumns",
                    String.join(", ", valued));
        }
    }

    private Map<String, Long> rowsByPartition() {
        List<StructField> fields = table.columns().fields();
        List<StructField> keys =
                fields.subList(fields.size() - table.partitionBy().size(), fields.size());
        String names =
                keys.stream().map(key -> Catalog.quote(List.of(key.name()))).collect(Collectors.joining(", "));
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Literal[] row : rows("SELECT " + names + ", count(*) FROM " + name() + " GROUP BY " + names)) {
            List<Object> values = Stream.of(row)
                    .limit(keys.size())
                    .map(Literal::value)
                    .collect(Collectors.toCollection(ArrayList::new));
            String folder =
                    PartitionFolders.path(keys, values, session.settings().zone());
            counts.merge(folder, (Long) row[keys.size()].value(), Long::sum);
        }
        return counts;
    }

    private String name() {
        return table.name().quoted();
    }

    private List<Literal[]> rows(String sql) {
        Statement.Query query = (Statement.Query) SqlSyntax.parseStatement(sql, Settings.defaults());
        return queries.rows(query.plan(), Integer.MAX_VALUE);
    }

    private long bytes(Path folder) {
        FileRequest request = new FileRequest(
                table.format(),
                List.of(folder.toString()),
                new FileOptions(Map.of("recursiveFileLookup", "true")),
                Optional.empty(),
                session.settings());
        return FileListing.list(request).totalBytes();
    }
}
