package io.arclight.sql.catalog;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.source.cache.StorageLevel;
import io.arclight.exec.type.DataTypes;
import io.arclight.exec.type.StructType;
import io.arclight.sql.Dataset;
import io.arclight.sql.Row;
import io.arclight.sql.RowFactory;
import io.arclight.sql.SparkSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The schemas, tables, views and columns that a session sees, as with Spark's {@code Catalog}. Names may be qualified and are
 * written as in SQL. Lists are Datasets of rows with the columns that Spark's have.
 */
public final class Catalog {
    private static final String NAME = "spark_catalog";
    private static final StructType DATABASES = new StructType()
            .add("name", DataTypes.StringType)
            .add("catalog", DataTypes.StringType)
            .add("description", DataTypes.StringType)
            .add("locationUri", DataTypes.StringType);
    private static final StructType TABLES = new StructType()
            .add("name", DataTypes.StringType)
            .add("catalog", DataTypes.StringType)
            .add("namespace", DataTypes.createArrayType(DataTypes.StringType))
            .add("description", DataTypes.StringType)
            .add("tableType", DataTypes.StringType)
            .add("isTemporary", DataTypes.BooleanType);
    private static final StructType COLUMNS = new StructType()
            .add("name", DataTypes.StringType)
            .add("description", DataTypes.StringType)
            .add("dataType", DataTypes.StringType)
            .add("nullable", DataTypes.BooleanType)
            .add("isPartition", DataTypes.BooleanType)
            .add("isBucket", DataTypes.BooleanType);

    private final SparkSession spark;

    /** The catalog of a session. */
    public Catalog(SparkSession spark) {
        this.spark = spark;
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    private List<Row> rows(String sql) {
        return spark.sql(sql).collectAsList();
    }

    /** The name of the one catalog. */
    public String currentCatalog() {
        return NAME;
    }

    /** The schema of names without one. */
    public String currentDatabase() {
        return rows("SELECT current_schema()").get(0).getString(0);
    }

    /**
     * Makes a schema that of names without one.
     *
     * @throws ArclightException SCHEMA_NOT_FOUND
     */
    public void setCurrentDatabase(String name) {
        rows("USE " + name);
    }

    /** The schemas. */
    public Dataset<Row> listDatabases() {
        List<Row> databases = new ArrayList<>();
        for (Row schema : rows("SHOW SCHEMAS")) {
            String name = schema.getString(0);
            List<Row> details = rows("DESCRIBE SCHEMA " + quoted(name));
            databases.add(RowFactory.create(name, NAME, value(details, "Comment"), value(details, "Location")));
        }
        return spark.createDataFrame(databases, DATABASES);
    }

    private static String value(List<Row> details, String key) {
        return details.stream()
                .filter(row -> row.getString(0).equals(key))
                .map(row -> row.getString(1))
                .findFirst()
                .orElse(null);
    }

    /** Whether there is a schema of the name. */
    public boolean databaseExists(String name) {
        return exists("DESCRIBE SCHEMA " + name, ErrorCondition.SCHEMA_NOT_FOUND);
    }

    private boolean exists(String sql, ErrorCondition missing) {
        try {
            rows(sql);
            return true;
        } catch (ArclightException e) {
            if (e.condition() == missing) {
                return false;
            }
            throw e;
        }
    }

    /** The tables and views of the current schema, and the temporary views. */
    public Dataset<Row> listTables() {
        return listTables(quoted(currentDatabase()));
    }

    /**
     * The tables and views of a schema, and the temporary views.
     *
     * @throws ArclightException SCHEMA_NOT_FOUND
     */
    public Dataset<Row> listTables(String database) {
        List<Row> tables = new ArrayList<>();
        for (Row table : rows("SHOW TABLES IN " + database)) {
            tables.add(table.getBoolean(2) ? temporary(table) : persistent(table));
        }
        return spark.createDataFrame(tables, TABLES);
    }

    private static Row temporary(Row table) {
        List<String> namespace = table.getString(0).isEmpty() ? List.of() : List.of(table.getString(0));
        return RowFactory.create(table.getString(1), null, namespace, null, "TEMPORARY", true);
    }

    private Row persistent(Row table) {
        String schema = table.getString(0);
        String name = table.getString(1);
        List<Row> description = rows("DESCRIBE TABLE EXTENDED " + quoted(schema) + "." + quoted(name));
        int start = 0;
        while (!description.get(start).getString(0).equals("# Detailed Table Information")) {
            start++;
        }
        List<Row> details = description.subList(start, description.size());
        return RowFactory.create(name, NAME, List.of(schema), value(details, "Comment"), value(details, "Type"), false);
    }

    /** Whether there is a table or view of the name. */
    public boolean tableExists(String name) {
        return exists("DESCRIBE TABLE " + name, ErrorCondition.TABLE_OR_VIEW_NOT_FOUND);
    }

    /** Whether there is a table or view of the name in a schema. */
    public boolean tableExists(String database, String name) {
        return tableExists(quoted(database) + "." + quoted(name));
    }

    /**
     * The columns of a table or view.
     *
     * @throws ArclightException TABLE_OR_VIEW_NOT_FOUND
     */
    public Dataset<Row> listColumns(String table) {
        StructType schema = spark.table(table).schema();
        List<Row> description = rows("DESCRIBE TABLE " + table);
        Set<String> partitions = description.stream()
                .skip(schema.size())
                .map(row -> row.getString(0))
                .collect(Collectors.toSet());
        List<Row> columns = new ArrayList<>();
        for (int i = 0; i < schema.size(); i++) {
            Row column = description.get(i);
            columns.add(RowFactory.create(
                    column.getString(0),
                    column.getString(2),
                    column.getString(1),
                    schema.field(i).nullable(),
                    partitions.contains(column.getString(0)),
                    false));
        }
        return spark.createDataFrame(columns, COLUMNS);
    }

    /** The columns of a table or view in a schema. */
    public Dataset<Row> listColumns(String database, String table) {
        return listColumns(quoted(database) + "." + quoted(table));
    }

    /** Removes a temporary view of the session; tells whether there was one. */
    public boolean dropTempView(String name) {
        return drop("SHOW TABLES", "", name, quoted(name));
    }

    /** Removes a temporary view of the program; tells whether there was one. */
    public boolean dropGlobalTempView(String name) {
        return drop("SHOW TABLES IN global_temp", "global_temp", name, "global_temp." + quoted(name));
    }

    private boolean drop(String listing, String schema, String name, String qualified) {
        boolean found = rows(listing).stream()
                .anyMatch(view -> view.getBoolean(2)
                        && view.getString(0).equals(schema)
                        && view.getString(1).equalsIgnoreCase(name));
        if (found) {
            rows("DROP VIEW " + qualified);
        }
        return found;
    }

    /**
     * Keeps the rows of a table or view once they were computed.
     *
     * @throws ArclightException TABLE_OR_VIEW_NOT_FOUND
     */
    public void cacheTable(String name) {
        cacheTable(name, StorageLevel.MEMORY_AND_DISK());
    }

    /**
     * Keeps the rows of a table or view once they were computed.
     *
     * @param level where they may lie
     * @throws ArclightException TABLE_OR_VIEW_NOT_FOUND
     */
    public void cacheTable(String name, StorageLevel level) {
        spark.table(name).persist(level);
    }

    /**
     * Keeps the rows of a table or view no more, nor what was computed from those of a table.
     *
     * @throws ArclightException TABLE_OR_VIEW_NOT_FOUND
     */
    public void uncacheTable(String name) {
        rows("UNCACHE TABLE " + name);
    }

    /**
     * Whether the rows of a table or view are kept.
     *
     * @throws ArclightException TABLE_OR_VIEW_NOT_FOUND
     */
    public boolean isCached(String name) {
        return spark.table(name).storageLevel().keepsRows();
    }

    /** Keeps no rows any more. */
    public void clearCache() {
        rows("CLEAR CACHE");
    }

    /**
     * Forgets the rows that are kept of a table or view; they are computed again when they are asked for.
     *
     * @throws ArclightException TABLE_OR_VIEW_NOT_FOUND
     */
    public void refreshTable(String name) {
        rows("REFRESH TABLE " + name);
    }

    /** Forgets the rows that are kept of files below a folder; they are computed again when they are asked for. */
    public void refreshByPath(String path) {
        rows("REFRESH '" + path.replace("\\", "\\\\").replace("'", "\\'") + "'");
    }
}
