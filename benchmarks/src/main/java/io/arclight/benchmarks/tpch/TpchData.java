package io.arclight.benchmarks.tpch;

import io.arclight.benchmarks.data.GeneratedTable;
import io.arclight.benchmarks.data.NewFolder;
import io.arclight.benchmarks.data.ParquetTables;
import io.trino.tpch.TpchColumn;
import io.trino.tpch.TpchColumnType;
import io.trino.tpch.TpchEntity;
import io.trino.tpch.TpchTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.duckdb.DuckDBAppender;

/** The eight tables as snappy Parquet files. Money is DECIMAL(15,2). */
public final class TpchData {
    /** How many parts a table is cut into at scale 1, so that a part has a million rows or two; others are one file. */
    private static final Map<String, Integer> PARTS = Map.of("lineitem", 4, "orders", 1, "partsupp", 1);

    private TpchData() {}

    /** The names of the tables. */
    public static List<String> tables() {
        return TpchTable.getTables().stream().map(TpchTable::getTableName).toList();
    }

    /**
     * Makes the files unless their folder is there.
     *
     * @param folder where
     * @param scale the scale factor; 1 is about 1 GB of text
     * @param progress told of each file that is written
     */
    public static void generate(Path folder, double scale, Consumer<String> progress) throws IOException, SQLException {
        List<GeneratedTable> tables = new ArrayList<>();
        TpchTable.getTables().forEach(table -> tables.add(generated(table, scale)));
        NewFolder.make(folder, made -> new ParquetTables(made, progress).write(tables));
    }

    private static <E extends TpchEntity> GeneratedTable generated(TpchTable<E> table, double scale) {
        List<TpchColumn<E>> columns = table.getColumns();
        int parts = (int) Math.max(1, Math.ceil(scale * PARTS.getOrDefault(table.getTableName(), 0)));
        return new GeneratedTable(
                table.getTableName(),
                columns.stream()
                        .map(column -> GeneratedTable.Column.of(column.getColumnName(), sqlType(column.getType())))
                        .toList(),
                parts,
                (part, appender) -> {
                    for (E row : table.createGenerator(scale, part + 1, parts)) {
                        appender.beginRow();
                        for (TpchColumn<E> column : columns) {
                            append(appender, column, row);
                        }
                        appender.endRow();
                    }
                });
    }

    private static String sqlType(TpchColumnType type) {
        return switch (type.getBase()) {
            case IDENTIFIER -> "BIGINT";
            case INTEGER -> "INTEGER";
            case DATE -> "DATE";
            case DOUBLE -> "DECIMAL(15,2)";
            case VARCHAR -> "VARCHAR";
        };
    }

    private static <E extends TpchEntity> void append(DuckDBAppender appender, TpchColumn<E> column, E row)
            throws SQLException {
        switch (column.getType().getBase()) {
            case IDENTIFIER -> appender.append(column.getIdentifier(row));
            case INTEGER -> appender.append(column.getInteger(row));
            case DATE -> appender.append(LocalDate.ofEpochDay(column.getDate(row)));
            case DOUBLE -> appender.append(BigDecimal.valueOf(Math.round(column.getDouble(row) * 100), 2));
            case VARCHAR -> appender.append(column.getString(row));
        }
    }
}
