package io.arclight.session.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.column.Batch;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.row.RowCursor;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.StructType;
import io.arclight.session.engine.Engine;
import io.arclight.session.query.QueryResult;
import io.arclight.session.query.QuerySession;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import io.arclight.session.text.HiveText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one engine makes in a warehouse, the next one finds. */
class DefinitionFilesTest {
    @TempDir
    Path folder;

    /** Runs statements in an engine of their own; gives the rows of the last one. */
    private List<String> run(String... statements) {
        try (Engine engine = new Engine()) {
            QuerySession session =
                    engine.openSession("test", Map.of(Settings.WAREHOUSE_DIRECTORY.key(), folder.toString()));
            List<String> rows = List.of();
            for (String statement : statements) {
                rows = rows(session, statement);
            }
            return rows;
        }
    }

    private static List<String> rows(QuerySession session, String statement) {
        try (QueryResult result = session.execute(statement, ExecuteOptions.DEFAULT)) {
            List<String> rows = new ArrayList<>();
            RowCursor cursor = new RowCursor(result.schema());
            for (Batch batch = result.next(); batch != null; batch = result.next()) {
                cursor.reset(batch);
                while (cursor.next()) {
                    rows.add(row(cursor, result.schema()));
                }
            }
            return rows;
        }
    }

    private static String row(RowCursor cursor, StructType schema) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < schema.size(); i++) {
            Object value = cursor.get(i);
            values.add(
                    value == null
                            ? "NULL"
                            : HiveText.printer(schema.field(i).dataType(), ZoneOffset.UTC)
                                    .apply(value));
        }
        return String.join("|", values);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder.resolve("_catalog"))) {
            return walk.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void tablesAndTheirRowsAreFoundAgain() {
        run(
                "CREATE TABLE t (a INT COMMENT 'it\\'s \\\\ one', `b c` STRUCT<x: INT, `y z`: STRING>, day DATE)"
                        + " PARTITIONED BY (day) COMMENT 'all' TBLPROPERTIES ('k' = 'v\\'w')",
                "INSERT INTO t VALUES (1, named_struct('x', 2, 'y z', 'three'), DATE '2024-05-06')");
        assertEquals(List.of("1|{\"x\":2,\"y z\":\"three\"}|2024-05-06"), run("SELECT * FROM t"));
        assertEquals(run("SHOW CREATE TABLE t"), run("SHOW CREATE TABLE t"));
        assertTrue(run("SHOW CREATE TABLE t").get(0).contains("it\\'s \\\\ one"));
        assertEquals(List.of("k|v'w"), run("SHOW TBLPROPERTIES t"));
    }

    @Test
    void defaultsAreFoundAgainWithTheirValuesInOldRows() {
        run(
                "CREATE TABLE t (a INT, b STRING DEFAULT concat('x', \"'\"))",
                "INSERT INTO t (a) VALUES (1)",
                "ALTER TABLE t ADD COLUMNS (c TIMESTAMP DEFAULT TIMESTAMP '2024-05-06 07:08:09.5Z',"
                        + " d BINARY DEFAULT X'00ff', e DOUBLE DEFAULT 'NaN', `f g` INT DEFAULT 1 + 1)",
                "ALTER TABLE t ALTER COLUMN `f g` DROP DEFAULT");
        assertEquals(List.of("1|x'|2024-05-06 07:08:09.5|00FF|NaN|2"), run("SELECT a, b, c, hex(d), e, `f g` FROM t"));
        assertEquals(
                List.of("2|x'|NaN|NULL"),
                run("INSERT INTO t (a) VALUES (2)", "SELECT a, b, e, `f g` FROM t WHERE a = 2"));
    }

    @Test
    void statisticsStayUntilTheTableIsWritten() {
        run(
                "CREATE TABLE t (n INT, p STRING) USING csv PARTITIONED BY (p)",
                "INSERT INTO t VALUES (1, 'a'), (22, 'a'), (3, 'b')",
                "ANALYZE TABLE t PARTITION (p) COMPUTE STATISTICS",
                "ANALYZE TABLE t COMPUTE STATISTICS FOR COLUMNS n, p");
        String size = run("DESCRIBE EXTENDED t").stream()
                .filter(row -> row.contains("Statistics"))
                .findFirst()
                .orElseThrow();
        assertTrue(size.contains(" bytes, 3 rows"), size);
        List<String> column = run("DESCRIBE EXTENDED t n");
        assertTrue(column.toString().contains("22"), column::toString);
        assertEquals(column, run("ANALYZE TABLE t COMPUTE STATISTICS NOSCAN", "DESCRIBE EXTENDED t n"));
        assertEquals(column, run("ALTER TABLE t RENAME TO u", "DESCRIBE EXTENDED u n"));
        assertTrue(
                run("TRUNCATE TABLE u", "DESCRIBE EXTENDED u").stream().noneMatch(row -> row.contains("Statistics")));
    }

    @Test
    void viewsMeanWhatTheyMeantWhenTheyWereMade() {
        run(
                "CREATE SCHEMA s",
                "USE s",
                "CREATE TABLE t AS SELECT 7 AS seven",
                "SET spark.sql.ansi.enabled=true",
                "SET spark.sql.ansi.doubleQuotedIdentifiers=true",
                "CREATE VIEW default.v (n COMMENT 'named') AS SELECT \"seven\" FROM t");
        assertEquals(List.of("7"), run("SELECT n FROM v"));
        assertEquals(List.of("n|int|named"), run("DESCRIBE v"));
    }

    @Test
    void functionsGiveWhatTheyGaveWhenTheyWereMade() throws IOException {
        run(
                "CREATE SCHEMA s",
                "USE s",
                "CREATE TABLE t AS SELECT 7 AS seven",
                "SET spark.sql.ansi.enabled=true",
                "SET spark.sql.ansi.doubleQuotedIdentifiers=true",
                "CREATE FUNCTION default.more(x INT, y INT DEFAULT 1 + 1) COMMENT 'sum' RETURN SELECT x + y",
                "CREATE FUNCTION largest() RETURNS BIGINT RETURN SELECT max(\"seven\") FROM t",
                "CREATE FUNCTION upTo(n INT) RETURNS TABLE (i BIGINT) RETURN SELECT id FROM range(9) WHERE id < n");
        assertEquals(List.of("3|7"), run("SELECT more(1), s.largest()"));
        assertEquals(List.of("0", "1"), run("SELECT i FROM s.upto(2) ORDER BY i"));
        assertEquals(
                List.of("Function:     spark_catalog.default.more", "Type:         SCALAR"),
                run("DESCRIBE FUNCTION more").subList(0, 2));
        assertEquals(
                List.of("more"),
                run("SHOW USER FUNCTIONS").stream()
                        .map(name -> name.replace("spark_catalog.default.", ""))
                        .toList());
        run("DROP FUNCTION more", "DROP SCHEMA s CASCADE");
        assertEquals(List.of(), files());
    }

    @Test
    void schemasKeepWhatIsSaidOfThem() {
        run("CREATE SCHEMA `My schema` COMMENT 'mine' WITH DBPROPERTIES ('a' = 'b')");
        assertTrue(
                run("DESCRIBE SCHEMA EXTENDED `My schema`").containsAll(List.of("Comment|mine", "Properties|((a,b))")));
        run("DROP SCHEMA `my schema`");
        assertEquals(List.of("default"), run("SHOW SCHEMAS"));
    }

    @Test
    void changesAreKept() throws IOException {
        run(
                "CREATE TABLE t AS SELECT 1 AS a",
                "ALTER TABLE t ADD COLUMNS (b STRING)",
                "ALTER TABLE t RENAME TO u",
                "CREATE SCHEMA s",
                "CREATE VIEW s.v AS SELECT 1");
        assertEquals(List.of("1|NULL"), run("SELECT * FROM u"));
        run("DROP TABLE u", "DROP SCHEMA s CASCADE");
        assertEquals(List.of(), files());
        assertEquals(List.of("default"), run("SHOW SCHEMAS"));
    }

    @Test
    void aWarehouseMayMove() throws IOException {
        run("CREATE SCHEMA s", "CREATE TABLE s.t AS SELECT 1 AS a");
        Path moved = folder.resolve("moved");
        Files.createDirectory(moved);
        for (String part : List.of("_catalog", "s.db")) {
            Files.move(folder.resolve(part), moved.resolve(part));
        }
        folder = moved;
        assertEquals(List.of("1"), run("SELECT * FROM s.t"));
    }

    @Test
    void aDamagedFileIsAnErrorForItsTableOnly() throws IOException {
        run("CREATE TABLE good AS SELECT 1 AS a", "CREATE TABLE bad AS SELECT 2 AS a");
        Path file = folder.resolve("_catalog/default/bad.sql");
        Files.writeString(file, "CREATE TABEL bad");
        ArclightException error = assertThrows(ArclightException.class, () -> run("SELECT * FROM bad"));
        assertEquals(ErrorCondition.CORRUPT_FILE, error.condition());
        assertTrue(error.getMessage().contains(file.toString()), error.getMessage());
        assertEquals(List.of("1"), run("SELECT * FROM good"));
        assertEquals(List.of("default|good|false"), run("SHOW TABLES"));
        Files.delete(file);
        assertThrows(ArclightException.class, () -> run("CREATE TABLE bad AS SELECT 2 AS a"), "its rows are there");
    }

    @Test
    void sessionsOfAnEngineSeeTheSame() {
        try (Engine engine = new Engine()) {
            Map<String, String> settings = Map.of(Settings.WAREHOUSE_DIRECTORY.key(), folder.toString());
            QuerySession first = engine.openSession("a", settings);
            QuerySession second = engine.openSession("b", settings);
            rows(first, "CREATE TABLE t AS SELECT 1 AS a");
            assertEquals(List.of("1"), rows(second, "SELECT * FROM t"));
        }
    }

    @Test
    void aWarehouseOutsideTheAllowedFoldersIsRefused() {
        try (Engine engine = new Engine()) {
            Map<String, String> settings = Map.of(
                    Settings.WAREHOUSE_DIRECTORY.key(), folder.resolve("a").toString(),
                    Settings.FILES_ALLOW.key(), folder.resolve("b").toString());
            ArclightException error = assertThrows(ArclightException.class, () -> engine.openSession("test", settings));
            assertEquals(ErrorCondition.FILE_ACCESS_DENIED, error.condition());
        }
    }
}
