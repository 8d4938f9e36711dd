package io.arclight.sql;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.syntax.SqlSyntax;

/** Pieces of SQL in the API's strings. */
final class SqlTexts {
    private SqlTexts() {}

    static LogicalExpression expression(String sql) {
        return SqlSyntax.parseExpression(sql, Settings.defaults());
    }

    static DataType dataType(String sql) {
        return SqlSyntax.parseDataType(sql);
    }

    static StructType schema(String sql) {
        return SqlSyntax.parseSchema(sql);
    }
}
