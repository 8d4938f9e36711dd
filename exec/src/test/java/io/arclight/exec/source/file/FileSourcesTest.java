package io.arclight.exec.source.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Call;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.DuckDb;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.source.SharedData;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.source.TableReader;
import io.arclight.exec.source.filter.ScanPredicate;
import io.arclight.exec.source.filter.ValueRange;
import io.arclight.exec.source.format.FileSources;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourcesTest {
    @TempDir
    Path folder;

    @Test
    void mergesColumnsThatDriftOverTheYears() {
        DataSource green = open(SharedData.path("green") + "/*.parquet");
        assertEquals(1_816_179.0, green.statistics().rowCount());
        int fee = green.schema().indexOf("cbd_congestion_fee").orElseThrow();
        int hail = green.schema().indexOf("ehail_fee").orElseThrow();
        List<Object[]> rows = new TableReader().rows(green, List.of(fee, hail), List.of());
        assertEquals(1_816_179, rows.size());
        assertEquals(187_451, rows.stream().filter(row -> row[0] != null).count());
        assertEquals(0, rows.stream().filter(row -> row[1] != null).count());
        assertEquals(AtomicType.DOUBLE, green.schema().field(hail).dataType());
    }

    @Test
    void opensOnlyThePartitionsThatCount() {
        DataSource yellow = open(SharedData.path("yellow_2021-01").toString());
        int day = yellow.schema().size() - 1;
        assertEquals("tpep_pickup_date", yellow.schema().field(day).name());
        assertEquals(AtomicType.DATE, yellow.schema().field(day).dataType());
        int wanted = (int) LocalDate.parse("2021-01-15").toEpochDay();
        Expression filter = compare("=", AtomicType.DATE, wanted);
        List<Object[]> rows = new TableReader().rows(yellow, List.of(day), List.of(filter));
        assertEquals(47_707, rows.size());
        assertEquals(wanted, rows.get(0)[0]);
        long files = yellow.scan(new ScanRequest(List.of(day), List.of(filter), -1)).morsels().stream()
                .map(morsel -> ((FileTable.Split) morsel).file().path())
                .distinct()
                .count();
        assertEquals(1, files);
    }

    @Test
    void skipsRowGroupsByTheirStatistics() throws SQLException {
        Path file = folder.resolve("groups.parquet");
        try (DuckDb duck = new DuckDb()) {
            duck.execute(
                    "COPY (SELECT i, i / 3.0 AS d, 'text ' || i // 20000 AS s, CASE WHEN i < 40000 THEN i END AS n,"
                            + " CAST(i AS DECIMAL(12, 2)) AS dec, TIMESTAMP '2020-01-01' + INTERVAL (i) MINUTE AS t"
                            + " FROM range(100000) t(i)) TO '" + file + "' (ROW_GROUP_SIZE 20480)");
        }
        DataSource source = open(file.toString());
        assertEquals(5, morsels(source, 0));
        assertEquals(1, morsels(source, 0, compare("=", AtomicType.LONG, 50_000L)));
        assertEquals(2, morsels(source, 0, compare("<", AtomicType.LONG, 20_481L)));
        assertEquals(1, morsels(source, 0, compare("<", AtomicType.LONG, 20_480L)));
        assertEquals(1, morsels(source, 0, compare(">=", AtomicType.LONG, 81_920L)));
        assertEquals(0, morsels(source, 0, compare(">", AtomicType.LONG, 99_999L)));
        assertEquals(
                2,
                morsels(
                        source,
                        0,
                        call(
                                "in",
                                reference(AtomicType.LONG),
                                new Literal(1L, AtomicType.LONG),
                                new Literal(99_999L, AtomicType.LONG))));
        assertEquals(0, morsels(source, 1, compare("=", AtomicType.DOUBLE, 1e9)));
        assertEquals(1, morsels(source, 1, compare("<", AtomicType.DOUBLE, 1.0)));
        assertEquals(1, morsels(source, 2, compare("=", AtomicType.STRING, "text 0")));
        assertEquals(0, morsels(source, 2, compare("=", AtomicType.STRING, "u")));
        assertEquals(2, morsels(source, 3, call("isnotnull", reference(AtomicType.LONG))));
        assertEquals(4, morsels(source, 3, call("isnull", reference(AtomicType.LONG))));
        List<Object[]> rows =
                new TableReader().rows(source, List.of(0), List.of(compare("=", AtomicType.LONG, 50_000L)));
        assertTrue(rows.size() <= 20_480 && rows.stream().anyMatch(row -> row[0].equals(50_000L)));
        SourceStatistics.ColumnStatistics column = source.statistics().columns().get(0);
        assertEquals(List.of(0L, 99_999L), List.of(column.minimum(), column.maximum()));
        assertEquals("text 4", source.statistics().columns().get(2).maximum());
        assertEquals(60_000, source.statistics().columns().get(3).nullCount().orElseThrow());
    }

    @Test
    void countsWithNaN() {
        // NaN is greater than everything, and bounds know nothing of it.
        ValueRange unsure = new ValueRange(1.0, 2.0, 0, 10, true);
        ValueRange sure = new ValueRange(1.0, 2.0, 0, 10, false);
        ScanPredicate greater = new ScanPredicate.Comparison(0, ScanPredicate.Relation.GREATER, 5.0);
        assertTrue(greater.mayMatch(column -> unsure));
        assertFalse(greater.mayMatch(column -> sure));
        ScanPredicate equal = new ScanPredicate.Comparison(0, ScanPredicate.Relation.EQUAL, 5);
        assertFalse(equal.mayMatch(column -> unsure));
        ScanPredicate isNaN = new ScanPredicate.Comparison(0, ScanPredicate.Relation.EQUAL, Double.NaN);
        assertTrue(isNaN.mayMatch(column -> unsure));
    }

    @Test
    void readsLargeRowGroupsInPieces() throws SQLException {
        Path file = folder.resolve("large.parquet");
        try (DuckDb duck = new DuckDb()) {
            duck.execute("COPY (SELECT i, CASE WHEN i % 7 > 0 THEN 't' || i % 50000 END AS s, i % 3 = 0 AS b FROM"
                    + " range(1200000) t(i)) TO '" + file + "' (ROW_GROUP_SIZE 2000000)");
        }
        DataSource source = open(file.toString());
        assertTrue(morsels(source, 0) > 2);
        List<Object[]> rows = new TableReader().rows(source);
        assertEquals(1_200_000, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            String text = i % 7 > 0 ? "t" + i % 50_000 : null;
            if (!rows.get(i)[0].equals((long) i)
                    || !rows.get(i)[2].equals(i % 3 == 0)
                    || !Objects.equals(rows.get(i)[1], text)) {
                throw new AssertionError("row " + i + ": " + Arrays.toString(rows.get(i)));
            }
        }
    }

    @Test
    void seesThatFilesHaveChanged() throws SQLException, IOException {
        Path file = folder.resolve("changing.parquet");
        String request = file.toString();
        try (DuckDb duck = new DuckDb()) {
            duck.execute("COPY (SELECT i FROM range(10) t(i)) TO '" + file + "'");
            DataSource before = open(request);
            assertEquals(10.0, before.statistics().rowCount());
            assertEquals(before.statistics(), open(request).statistics());
            Files.delete(file);
            duck.execute("COPY (SELECT i, 'text' AS s FROM range(30) t(i)) TO '" + file + "'");
        }
        DataSource after = open(request);
        assertEquals(List.of("i", "s"), after.schema().names());
        assertEquals(30.0, after.statistics().rowCount());
        assertEquals(29L, after.statistics().columns().get(0).maximum());
        Files.copy(file, folder.resolve("more.parquet"));
        assertEquals(60.0, open(folder.toString()).statistics().rowCount());
        Files.delete(file);
        assertEquals(30.0, open(folder.toString()).statistics().rowCount());
    }

    @Test
    void findsFilesByPatterns() throws IOException {
        for (String name : List.of(
                "a/x1.csv", "a/x2.csv", "b/x1.csv", "b/.hidden.csv", "b/_skipped.csv", "c/k=1/y.csv", "c/k=2/y.csv")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), name + "\n");
        }
        assertEquals(3, count("*/x*.csv"));
        assertEquals(2, count("{a,b}/x1.csv"));
        assertEquals(1, count("[a]/x[2-3].csv"));
        assertEquals(2, count("[^bc]"));
        assertEquals(1, count("b"));
        assertEquals(2, count("?/x1.csv"));
        assertEquals(2, count("c"));
        assertEquals(
                "struct<_c0:string,k:int>",
                csv("c", Settings.defaults()).schema().simpleString());
        assertEquals(
                "struct<_c0:string>", csv("c/k=1", Settings.defaults()).schema().simpleString());
        assertEquals(ErrorCondition.PATH_NOT_FOUND, error("nothing"));
        assertEquals(ErrorCondition.PATH_NOT_FOUND, error("a/*.parquet"));
        assertEquals(ErrorCondition.UNABLE_TO_INFER_SCHEMA, error(""));
    }

    @Test
    void keepsInsideTheAllowedFolders() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(in.resolve("a.csv"), "1\n");
        Files.writeString(out.resolve("secret.csv"), "2\n");
        Files.createSymbolicLink(in.resolve("link.csv"), out.resolve("secret.csv"));
        Files.createSymbolicLink(in.resolve("dangling"), out.resolve("new"));
        Settings settings = Settings.defaults().with(Settings.FILES_ALLOW, in.toString());
        assertEquals(1, new TableReader().rows(csv("in/a.csv", settings)).size());
        for (String path :
                List.of("out/secret.csv", "in/../out/secret.csv", "in/link.csv", "out/*", "in", "out/none", "*")) {
            ArclightException error = assertThrows(ArclightException.class, () -> csv(path, settings), path);
            assertEquals(ErrorCondition.FILE_ACCESS_DENIED, error.condition(), path);
        }
        FileGate gate = FileGate.of(settings);
        assertThrows(ArclightException.class, () -> gate.write(in.resolve("dangling")));
        assertEquals(in.resolve("new/file"), gate.write(in.resolve("new/file")));
    }

    private int count(String path) {
        return new TableReader().rows(csv(path, Settings.defaults())).size();
    }

    private ErrorCondition error(String path) {
        return assertThrows(ArclightException.class, () -> csv(path, Settings.defaults()))
                .condition();
    }

    private DataSource csv(String path, Settings settings) {
        return FileSources.open("csv", List.of(folder.resolve(path).toString()), Map.of(), Optional.empty(), settings);
    }

    private static DataSource open(String path) {
        return FileSources.open("parquet", List.of(path), Map.of(), Optional.empty(), Settings.defaults());
    }

    private static int morsels(DataSource source, int column, Expression... filters) {
        return source.scan(new ScanRequest(List.of(column), List.of(filters), -1))
                .morsels()
                .size();
    }

    private static Expression compare(String operator, DataType type, Object value) {
        return call(operator, reference(type), new Literal(value, type));
    }

    private static Expression reference(DataType type) {
        return new ColumnReference(0, type, true);
    }

    private static Expression call(String name, Expression... arguments) {
        List<DataType> types = Arrays.stream(arguments).map(Expression::type).toList();
        ScalarBinding binding = new ScalarBinding(name, types, AtomicType.BOOLEAN, true, ScalarTraits.PURE, null);
        return new Call(binding, List.of(arguments), Origin.NONE);
    }
}
