package io.arclight.differential;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Tables with a column of each type and a unique {@code id}, full of nulls, equal values and few distinct ones, as Parquet
 * files of small row groups. Doubles are multiples of a quarter, so that sums do not depend on the order of rows.
 */
final class RandomTables {
    private static final int[] ROWS = {0, 1, 40, 700, 3000};
    private static final int ROW_GROUP_ROWS = 2048;

    private final Random random;
    private final RandomLiterals literals;

    RandomTables(Random random) {
        this.random = random;
        this.literals = new RandomLiterals(random);
    }

    /** The names of the tables. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < ROWS.length; i++) {
            names.add("t" + i);
        }
        return names;
    }

    /** Makes every table in DuckDB and writes it to {@code <folder>/<name>.parquet}. */
    void create(Connection connection, Path folder) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int i = 0; i < ROWS.length; i++) {
                String name = names().get(i);
                statement.execute("CREATE TABLE " + name + " (id INTEGER, "
                        + Arrays.stream(ValueType.values())
                                .map(type -> type.column() + " " + type.declaration())
                                .collect(Collectors.joining(", "))
                        + ")");
                insert(statement, name, ROWS[i]);
                statement.execute("COPY " + name + " TO '" + folder.resolve(name + ".parquet") + "' (ROW_GROUP_SIZE "
                        + ROW_GROUP_ROWS + ")");
            }
        }
    }

    private void insert(Statement statement, String name, int rows) throws SQLException {
        if (rows == 0) {
            return;
        }
        StringBuilder values = new StringBuilder("INSERT INTO " + name + " VALUES ");
        for (int row = 0; row < rows; row++) {
            values.append(row == 0 ? "(" : ", (").append(row);
            for (ValueType type : ValueType.values()) {
                values.append(", ").append(random.nextInt(7) == 0 ? "NULL" : literals.of(type));
            }
            values.append(')');
        }
        statement.execute(values.toString());
    }
}
