package io.arclight.benchmarks.tpcds;

import io.arclight.benchmarks.data.GeneratedTable;
import io.arclight.benchmarks.data.NewFolder;
import io.arclight.benchmarks.data.ParquetTables;
import io.trino.tpcds.Results;
import io.trino.tpcds.Session;
import io.trino.tpcds.Table;
import io.trino.tpcds.column.Column;
import io.trino.tpcds.column.ColumnType;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.duckdb.DuckDBAppender;

/** The 24 tables as snappy Parquet files. */
final class TpcdsData {
    /** How many parts a table is cut into at scale 1; others are one file. */
    private static final Map<Table, Integer> PARTS =
            Map.of(Table.STORE_SALES, 2, Table.CATALOG_SALES, 1, Table.WEB_SALES, 1, Table.INVENTORY, 4);

    private TpcdsData() {}

    /** The names of the tables. */
    static List<String> tables() {
        return all().stream().map(Table::getName).toList();
    }

    /** Makes the files unless their folder is there; scale 1 is about 1 GB of text. */
    static void generate(Path folder, double scale, Consumer<String> progress) throws IOException, SQLException {
        List<GeneratedTable> tables =
                all().stream().map(table -> generated(table, scale)).toList();
        NewFolder.make(folder, made -> new ParquetTables(made, progress).write(tables));
    }

    private static List<Table> all() {
        return Table.getBaseTables().stream()
                .filter(table -> table != Table.DBGEN_VERSION)
                .toList();
    }

    private static GeneratedTable generated(Table table, double scale) {
        // Returns are made along with their sales and cut as these are.
        Table cut = table.isChild() ? table.getParent() : table;
        int parts = (int) Math.max(1, Math.ceil(scale * PARTS.getOrDefault(cut, 0)));
        List<GeneratedTable.Column> columns = Arrays.stream(table.getColumns())
                .map(column -> new GeneratedTable.Column(column.getName(), "VARCHAR", sqlType(column)))
                .toList();
        Session session = Session.getDefaultSession().withScale(scale).withParallelism(parts);
        return new GeneratedTable(
                table.getName(),
                columns,
                parts,
                (part, appender) ->
                        append(appender, table, session.withTable(cut).withChunkNumber(part + 1)));
    }

    private static String sqlType(Column column) {
        ColumnType type = column.getType();
        return switch (type.getBase()) {
            case IDENTIFIER -> "BIGINT";
            case INTEGER -> "INTEGER";
            case DATE -> "DATE";
            case DECIMAL ->
                String.format(
                        Locale.ROOT,
                        "DECIMAL(%d,%d)",
                        type.getPrecision().orElseThrow(),
                        type.getScale().orElseThrow());
            case VARCHAR, CHAR, TIME -> "VARCHAR";
        };
    }

    /** The generator gives a row of the session's table, and one of its child where there is one. */
    private static void append(DuckDBAppender appender, Table table, Session session) throws SQLException {
        int index = table.isChild() ? 1 : 0;
        for (List<List<String>> rows : Results.constructResults(session.getOnlyTableToGenerate(), session)) {
            if (index < rows.size()) {
                appender.beginRow();
                for (String value : rows.get(index)) {
                    appender.append(value);
                }
                appender.endRow();
            }
        }
    }
}
