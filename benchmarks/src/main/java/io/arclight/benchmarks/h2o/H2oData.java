package io.arclight.benchmarks.h2o;

import io.arclight.benchmarks.data.NewFolder;
import io.arclight.benchmarks.data.SqlFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/**
 * The tables in the shapes of G1 (100 groups, no nulls, unsorted) and J1, as snappy Parquet files, from a fixed seed. Keys of the
 * joins overlap by nine tenths.
 */
final class H2oData {
    /** The table of the group-by questions, then the left side and the three right sides of the joins. */
    static final List<String> TABLES = List.of("g1", "x", "small", "medium", "big");

    private static final long GROUPS = 100;

    private H2oData() {}

    /** Makes the files unless their folder is there. */
    static void generate(Path folder, long rows, Consumer<String> progress) throws IOException, SQLException {
        NewFolder.make(folder, made -> {
            try (SqlFiles files = new SqlFiles(made, progress)) {
                // Random numbers by row and column, the same in every run.
                files.execute(
                        "CREATE MACRO pick(i, k, n) AS CAST(1 + hash(i * 31 + k) % CAST(n AS UBIGINT) AS INTEGER)");
                files.execute(
                        "CREATE MACRO part(i, k) AS round((hash(i * 31 + k) >> 11) / 9007199254740992.0 * 100, 6)");
                files.parquet("g1.parquet", groupBy(rows));
                long small = Math.max(1, rows / 1_000_000);
                long medium = Math.max(1, rows / 1_000);
                files.parquet("x.parquet", left(rows, small, medium));
                files.parquet("small.parquet", small(small));
                files.parquet("medium.parquet", medium(small, medium));
                files.parquet("big.parquet", big(rows, small, medium));
            }
        });
    }

    private static String groupBy(long rows) {
        long many = Math.max(1, rows / GROUPS);
        return "SELECT format('id{:03d}', pick(i, 1, " + GROUPS + ")) AS id1, format('id{:03d}', pick(i, 2, " + GROUPS
                + ")) AS id2, format('id{:010d}', pick(i, 3, " + many + ")) AS id3, pick(i, 4, " + GROUPS
                + ") AS id4, pick(i, 5, " + GROUPS + ") AS id5, pick(i, 6, " + many
                + ") AS id6, pick(i, 7, 5) AS v1, pick(i, 8, 15) AS v2, part(i, 9) AS v3 FROM range(" + rows + ") r(i)";
    }

    /** Small and medium keys repeat, big ones are a permutation. */
    private static String left(long rows, long small, long medium) {
        return names(
                "SELECT pick(i, 11, " + small + ") AS id1, pick(i, 12, " + medium
                        + ") AS id2, CAST(i + 1 AS INTEGER) AS id3, part(i, 13) AS v1 FROM range(" + rows
                        + ") r(i) ORDER BY hash(i * 31 + 14)",
                "id1, id2, id3, id4, id5, id6, v1");
    }

    private static String small(long small) {
        return "SELECT id1, format('id{:d}', id1) AS id4, v2 FROM (SELECT CAST(i + 1 + " + overlap(small)
                + " AS INTEGER) AS id1, part(i, 21) AS v2 FROM range(" + small + ") r(i) ORDER BY hash(i * 31 + 22))";
    }

    private static String medium(long small, long medium) {
        return "SELECT id1, id2, format('id{:d}', id1) AS id4, format('id{:d}', id2) AS id5, v2 FROM (SELECT pick(i, 31, "
                + small + ") AS id1, CAST(i + 1 + " + overlap(medium)
                + " AS INTEGER) AS id2, part(i, 32) AS v2 FROM range(" + medium + ") r(i) ORDER BY hash(i * 31 + 33))";
    }

    private static String big(long rows, long small, long medium) {
        return names(
                "SELECT pick(i, 41, " + small + ") AS id1, pick(i, 42, " + medium + ") AS id2, CAST(i + 1 + "
                        + overlap(rows) + " AS INTEGER) AS id3, part(i, 43) AS v2 FROM range(" + rows
                        + ") r(i) ORDER BY hash(i * 31 + 44)",
                "id1, id2, id3, id4, id5, id6, v2");
    }

    private static String names(String keys, String columns) {
        return "SELECT " + columns + " FROM (SELECT *, format('id{:d}', id1) AS id4, format('id{:d}', id2) AS id5,"
                + " format('id{:d}', id3) AS id6 FROM (" + keys + "))";
    }

    /** The first key of a right side is so far behind that of the left. */
    private static long overlap(long keys) {
        return Math.max(1, keys / 10);
    }
}
