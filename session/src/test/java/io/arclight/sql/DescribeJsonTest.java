package io.arclight.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.error.ArclightException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DESCRIBE ... AS JSON, and EXPLAIN of statements that write. */
class DescribeJsonTest {
    @TempDir
    Path warehouse;

    private SparkSession spark;

    @BeforeEach
    void open() {
        spark = SparkSession.builder()
                .master("local[1]")
                .appName("test")
                .config("spark.sql.warehouse.dir", warehouse.toString())
                .getOrCreate();
    }

    @AfterEach
    void close() {
        spark.close();
    }

    private String first(String sql) {
        return spark.sql(sql).first().getString(0);
    }

    @Test
    void describesTables() {
        spark.sql(
                "CREATE TABLE t (a INT DEFAULT 3 COMMENT 'x', d DECIMAL(5,2), m MAP<STRING, ARRAY<VARCHAR(3)>>, p INT)"
                        + " USING csv OPTIONS (header true, password 'x') PARTITIONED BY (p) COMMENT 'c' TBLPROPERTIES ('k' = 'v')");
        String json = first("DESCRIBE EXTENDED t AS JSON")
                .replaceAll("\"created_time\":\"[^\"]*\"", "\"created_time\":\"\"")
                .replaceAll("\"location\":\"file:[^\"]*/t\"", "\"location\":\"\"");
        assertEquals(
                "{'table_name':'t','catalog_name':'spark_catalog','namespace':['default'],'schema_name':'default',"
                        + "'columns':[{'name':'a','type':{'name':'int'},'comment':'x','nullable':true,'default':'3'},"
                        + "{'name':'d','type':{'name':'decimal','precision':5,'scale':2},'nullable':true},"
                        + "{'name':'m','type':{'name':'map','key_type':{'name':'string','collation':'UTF8_BINARY'},"
                        + "'value_type':{'name':'array','element_type':{'name':'varchar','length':3},"
                        + "'element_nullable':true},'value_nullable':true},'nullable':true},"
                        + "{'name':'p','type':{'name':'int'},'nullable':true}],"
                        + "'created_time':'','last_access':'UNKNOWN','created_by':'Arclight','type':'MANAGED',"
                        + "'provider':'csv','comment':'c','table_properties':{'k':'v'},'location':'',"
                        + "'storage_properties':{'header':'true','password':'*********(redacted)'},"
                        + "'partition_provider':'Catalog','partition_columns':['p']}",
                json.replace('"', '\''));
        ArclightException plain = assertThrows(ArclightException.class, () -> spark.sql("DESCRIBE t AS JSON"));
        assertEquals("DESCRIBE_JSON_NOT_EXTENDED", plain.getCondition());
        ArclightException column =
                assertThrows(ArclightException.class, () -> spark.sql("DESCRIBE EXTENDED t a AS JSON"));
        assertEquals("UNSUPPORTED_FEATURE.DESC_TABLE_COLUMN_JSON", column.getCondition());
    }

    @Test
    void describesViews() {
        spark.sql("CREATE TEMP VIEW v AS SELECT 1 AS a");
        assertEquals(
                "{'table_name':'v','columns':[{'name':'a','type':{'name':'int'},'nullable':false}],'type':'VIEW'}",
                first("DESC FORMATTED v AS JSON").replace('"', '\''));
        spark.sql("CREATE VIEW w AS SELECT 1 AS a");
        String json = first("DESC EXTENDED w AS JSON");
        assertTrue(json.contains("\"view_text\":\"SELECT 1 AS a\""), json);
        assertTrue(json.contains("\"view_query_output_columns\":[\"a\"]"), json);
    }

    @Test
    void explainsWhatIsWritten() {
        spark.sql("CREATE TABLE numbers (n BIGINT) USING parquet");
        String insert = first("EXPLAIN INSERT INTO numbers SELECT id FROM range(3) WHERE id > 1");
        assertTrue(
                insert.startsWith("== Physical Plan ==\nExecute InsertCommand\n+- Filter (id > 1)\n   +- Scan range"),
                insert);
        String create = first("EXPLAIN CREATE TABLE more USING csv AS SELECT * FROM range(3)");
        assertTrue(create.startsWith("== Physical Plan ==\nExecute CreateTableCommand\n+- Scan range"), create);
        assertEquals(0, spark.table("numbers").count());
    }
}
