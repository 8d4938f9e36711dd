package io.arclight.sql.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.memory.MemoryPool;
import io.arclight.exec.source.cache.StorageLevel;
import io.arclight.sql.Dataset;
import io.arclight.sql.Row;
import io.arclight.sql.SparkSession;
import io.arclight.sql.functions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of the catalog, written and listed by a Java program. */
class CatalogTest {
    @TempDir
    Path folder;

    private SparkSession spark;
    private Catalog catalog;

    @BeforeEach
    void open() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.sql.warehouse.dir", folder.toString())
                .getOrCreate();
        catalog = spark.catalog();
    }

    @AfterEach
    void close() {
        spark.stop();
    }

    private static List<String> texts(Dataset<Row> rows) {
        return rows.collectAsList().stream().map(Row::toString).toList();
    }

    private List<String> table(String name) {
        return texts(spark.sql("SELECT * FROM " + name + " ORDER BY ALL"));
    }

    @Test
    void saveAsTableKnowsTheModes() {
        Dataset<Row> one = spark.sql("SELECT 1 AS a, 'x' AS b");
        one.write().saveAsTable("t");
        ArclightException error =
                assertThrows(ArclightException.class, () -> one.write().saveAsTable("t"));
        assertEquals(ErrorCondition.TABLE_OR_VIEW_ALREADY_EXISTS, error.condition());
        one.write().mode("ignore").saveAsTable("t");
        assertEquals(List.of("[1,x]"), table("t"));
        spark.sql("SELECT 'y' AS b, 2 AS a").write().mode("append").saveAsTable("t");
        assertEquals(List.of("[1,x]", "[2,y]"), table("t"));
        spark.sql("SELECT 3 AS c").write().mode("overwrite").saveAsTable("t");
        assertEquals(List.of("[3]"), texts(spark.table("t")));
    }

    @Test
    void aTableMayBeOverwrittenFromItself() {
        spark.range(3).write().saveAsTable("t");
        spark.sql("SELECT id + 1 AS id FROM t").write().mode("overwrite").saveAsTable("t");
        assertEquals(List.of("[1]", "[2]", "[3]"), table("t"));
    }

    @Test
    void aFailedOverwriteLeavesTheTable() {
        spark.range(1).write().saveAsTable("t");
        Dataset<Row> failing = spark.sql("SELECT raise_error('no') AS a FROM t");
        assertThrows(
                ArclightException.class, () -> failing.write().mode("overwrite").saveAsTable("t"));
        assertEquals(List.of("[0]"), table("t"));
    }

    @Test
    void insertIntoGoesByPosition() {
        spark.sql("SELECT 1 AS a, 2 AS b").write().partitionBy("b").saveAsTable("t");
        spark.sql("SELECT 3 AS b, 4 AS a").write().insertInto("t");
        assertEquals(List.of("[1,2]", "[3,4]"), table("t"));
        spark.sql("SELECT 5, 6").write().mode("overwrite").insertInto("default.t");
        assertEquals(List.of("[5,6]"), table("t"));
    }

    @Test
    void listsSchemasTablesAndColumns() {
        spark.sql("CREATE SCHEMA s COMMENT 'mine'");
        catalog.setCurrentDatabase("s");
        assertEquals("s", catalog.currentDatabase());
        assertEquals(
                List.of("[default,spark_catalog,default database]", "[s,spark_catalog,mine]"),
                texts(catalog.listDatabases().select("name", "catalog", "description")));
        spark.sql("CREATE TABLE t (a INT COMMENT 'first', b STRING) PARTITIONED BY (b) COMMENT 'all'");
        spark.range(1).createOrReplaceTempView("v");
        assertEquals(
                List.of("[t,s,all,MANAGED,false]", "[v,null,null,TEMPORARY,true]"),
                texts(catalog.listTables()
                        .selectExpr("name", "get(namespace, 0)", "description", "tableType", "isTemporary")));
        assertEquals(
                List.of("[a,first,int,true,false,false]", "[b,null,string,true,true,false]"),
                texts(catalog.listColumns("t")));
        assertTrue(catalog.tableExists("s", "t"));
        assertFalse(catalog.tableExists("default.t"));
        assertTrue(catalog.databaseExists("s"));
        assertFalse(catalog.databaseExists("other"));
    }

    @Test
    void dropsTemporaryViewsOnly() {
        spark.range(1).write().saveAsTable("t");
        assertFalse(catalog.dropTempView("t"));
        spark.range(2).createOrReplaceTempView("t");
        assertTrue(catalog.dropTempView("T"));
        assertTrue(catalog.tableExists("t"));
        spark.range(2).createOrReplaceGlobalTempView("g");
        assertTrue(catalog.dropGlobalTempView("g"));
        assertFalse(catalog.dropGlobalTempView("g"));
    }

    private static String plan(Dataset<Row> rows) {
        rows.createOrReplaceTempView("explained");
        return rows.sparkSession()
                .sql("EXPLAIN SELECT * FROM explained")
                .first()
                .getString(0);
    }

    @Test
    void tablesAreKeptUntilTheyAreNot() {
        spark.range(3).write().saveAsTable("t");
        assertFalse(catalog.isCached("t"));
        catalog.cacheTable("t", StorageLevel.DISK_ONLY());
        assertTrue(catalog.isCached("t"));
        assertEquals(StorageLevel.DISK_ONLY(), spark.table("t").storageLevel());
        assertEquals(3, spark.table("t").count());
        assertTrue(plan(spark.table("t").filter("id > 1")).contains("InMemoryRelation"));
        spark.range(5).write().mode("append").saveAsTable("t");
        assertTrue(catalog.isCached("t"));
        assertEquals(8, spark.table("t").count());
        catalog.refreshTable("t");
        catalog.refreshByPath(folder.toString());
        assertEquals(8, spark.table("t").count());
        catalog.uncacheTable("t");
        assertFalse(catalog.isCached("t"));
        assertFalse(plan(spark.table("t")).contains("InMemoryRelation"));
        catalog.cacheTable("t");
        catalog.clearCache();
        assertFalse(catalog.isCached("t"));
        assertThrows(ArclightException.class, () -> catalog.isCached("missing"));
    }

    @Test
    void datasetsAreKeptForAllThatBeginsWithThem() {
        long used = MemoryPool.shared().usedBytes();
        Dataset<Row> random = spark.range(1000).withColumn("r", functions.expr("rand()"));
        assertEquals(StorageLevel.NONE(), random.storageLevel());
        random.cache();
        assertEquals(StorageLevel.MEMORY_AND_DISK(), random.storageLevel());
        List<Row> first = random.collectAsList();
        assertEquals(first, random.collectAsList());
        Dataset<Row> some = random.filter("id < 10").select("r");
        assertTrue(plan(some).contains("InMemoryRelation"));
        assertEquals(first.get(9).get(1), some.collectAsList().get(9).get(0));
        assertEquals(10, random.select("id").orderBy(random.col("r")).limit(10).count());
        assertEquals(1000, random.join(random.as("other"), "id").count());
        random.unpersist();
        assertEquals(StorageLevel.NONE(), random.storageLevel());
        assertEquals(used, MemoryPool.shared().usedBytes());
        Dataset<Row> sample = spark.range(1000).sample(0.5).persist(StorageLevel.MEMORY_ONLY());
        assertEquals(StorageLevel.MEMORY_ONLY(), sample.storageLevel());
        assertEquals(sample.count(), sample.collectAsList().size());
        sample.unpersist();
    }
}
