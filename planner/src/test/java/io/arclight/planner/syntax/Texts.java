package io.arclight.planner.syntax;

import io.arclight.exec.setting.Settings;
import io.arclight.planner.command.Statement;
import io.arclight.planner.logical.LogicalExpression;

/** Plans and expressions as text without their places, so that tests can say which shape they mean. */
final class Texts {
    static final Settings SETTINGS = Settings.defaults().with(Settings.TIME_ZONE, "UTC");

    private Texts() {}

    static String expression(String sql) {
        LogicalExpression expression = SqlSyntax.parseExpression(sql, SETTINGS);
        return strip(expression);
    }

    static String statement(String sql) {
        Statement statement = SqlSyntax.parseStatement(sql, SETTINGS);
        return strip(statement);
    }

    private static String strip(Object node) {
        return node.toString()
                .replaceAll("(?s), origin=Origin\\[.*?, start=\\d+, end=\\d+\\]", "")
                .replace(
                        ", clauses=CallClauses[distinct=false, filter=Optional.empty, ordering=[], ignoreNulls=false, window=Optional.empty]",
                        "")
                .replace("Optional.empty", "-")
                .replace(", datasetId=0", "");
    }
}
