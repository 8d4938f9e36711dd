package io.arclight.benchmarks.tpch;

import io.trino.tpch.TpchColumn;
import io.trino.tpch.TpchColumnType;
import io.trino.tpch.TpchEntity;
import io.trino.tpch.TpchTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The eight tables as one snappy Parquet file each: {@code lineitem.parquet}, ... Money is DECIMAL(15,2). */
public final class TpchData {
    private static final String DONE = "_SUCCESS";

    private TpchData() {}

    /** The names of the tables. */
    public static List<String> tables() {
        return TpchTable.getTables().stream().map(TpchTable::getTableName).toList();
    }

    /**
     * Makes the files unless they are there.
     *
     * @param folder where
     * @param scale the scale factor; 1 is about 1 GB of text
     * @param progress told what is made
     */
    public static void generate(Path folder, double scale, Consumer<String> progress) throws IOException, SQLException {
        if (Files.exists(folder.resolve(DONE))) {
            return;
        }
        Files.createDirectories(folder);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            for (TpchTable<?> table : TpchTable.getTables()) {
                progress.accept("TPC-H " + table.getTableName() + ", scale " + scale);
                write(connection.unwrap(DuckDBConnection.class), table, scale, folder);
            }
        }
        Files.createFile(folder.resolve(DONE));
    }

    private static <E extends TpchEntity> void write(
            DuckDBConnection connection, TpchTable<E> table, double scale, Path folder) throws SQLException {
        String name = table.getTableName();
        List<TpchColumn<E>> columns = table.getColumns();
        String definitions = columns.stream()
                .map(column -> column.getColumnName() + " " + sqlType(column.getType()))
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + name + " (" + definitions + ")");
            try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, name)) {
                for (E row : table.createGenerator(scale, 1, 1)) {
                    appender.beginRow();
                    for (TpchColumn<E> column : columns) {
                        append(appender, column, row);
                    }
                    appender.endRow();
                }
            }
            Path file = folder.resolve(name + ".parquet");
            statement.execute("COPY " + name + " TO '" + file + "' (FORMAT parquet, COMPRESSION snappy)");
            statement.execute("DROP TABLE " + name);
        }
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
