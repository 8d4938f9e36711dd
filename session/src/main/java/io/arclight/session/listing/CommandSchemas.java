package io.arclight.session.listing;

import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructType;
import io.arclight.planner.command.Statement;
import io.arclight.planner.command.TableStatement;

/** The columns of what commands show, named as in Spark. */
public final class CommandSchemas {
    public static final StructType TABLES = new StructType()
            .add("namespace", AtomicType.STRING, false)
            .add("tableName", AtomicType.STRING, false)
            .add("isTemporary", AtomicType.BOOLEAN, false);
    public static final StructType VIEWS = new StructType()
            .add("namespace", AtomicType.STRING, false)
            .add("viewName", AtomicType.STRING, false)
            .add("isTemporary", AtomicType.BOOLEAN, false);
    public static final StructType TABLE_DETAILS = TABLES.add("information", AtomicType.STRING, false);
    public static final StructType CURRENT_SCHEMA =
            new StructType().add("catalog", AtomicType.STRING, false).add("namespace", AtomicType.STRING, false);
    public static final StructType PROPERTIES =
            new StructType().add("key", AtomicType.STRING, false).add("value", AtomicType.STRING, false);
    public static final StructType STATEMENT = new StructType().add("createtab_stmt", AtomicType.STRING, false);
    public static final StructType PARTITIONS = new StructType().add("partition", AtomicType.STRING, false);
    public static final StructType COLUMNS = new StructType().add("col_name", AtomicType.STRING, false);
    public static final StructType FUNCTIONS = new StructType().add("function", AtomicType.STRING, false);
    public static final StructType CATALOGS = new StructType().add("catalog", AtomicType.STRING, false);
    public static final StructType SCHEMAS = new StructType().add("namespace", AtomicType.STRING, false);
    public static final StructType DESCRIPTION = new StructType()
            .add("col_name", AtomicType.STRING, false)
            .add("data_type", AtomicType.STRING, false)
            .add("comment", AtomicType.STRING, true);
    public static final StructType COLUMN_DESCRIPTION =
            new StructType().add("info_name", AtomicType.STRING, false).add("info_value", AtomicType.STRING, false);
    public static final StructType FUNCTION_DESCRIPTION =
            new StructType().add("function_desc", AtomicType.STRING, false);
    public static final StructType SETTING =
            new StructType().add("key", AtomicType.STRING, false).add("value", AtomicType.STRING, false);
    public static final StructType SETTING_DOCUMENTED =
            SETTING.add("meaning", AtomicType.STRING, false).add("Since version", AtomicType.STRING, true);
    public static final StructType JSON_DESCRIPTION = new StructType().add("json_metadata", AtomicType.STRING, false);
    public static final StructType PLAN = new StructType().add("plan", AtomicType.STRING, false);
    public static final StructType NOTHING = StructType.EMPTY;

    private CommandSchemas() {}

    /** The columns of what is listed. */
    public static StructType of(Statement.ShowTables.Subject subject) {
        return switch (subject) {
            case TABLES -> TABLES;
            case VIEWS -> VIEWS;
            case DETAILS -> TABLE_DETAILS;
            case CURRENT_SCHEMA -> CURRENT_SCHEMA;
            case CATALOGS -> CATALOGS;
        };
    }

    /** The columns of what is shown of a table. */
    public static StructType of(TableStatement.ShowTable.Subject subject) {
        return switch (subject) {
            case STATEMENT, HIVE_STATEMENT -> STATEMENT;
            case PARTITION, PARTITION_EXTENDED -> DESCRIPTION;
            case PARTITION_DETAILS -> TABLE_DETAILS;
            case PARTITIONS -> PARTITIONS;
            case PROPERTIES -> PROPERTIES;
        };
    }
}
