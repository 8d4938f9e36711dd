package io.arclight.planner.validate.relation;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.logical.CombinedPlan.SubqueryAlias;
import io.arclight.planner.logical.LeafPlan.InlineTable;
import io.arclight.planner.logical.LeafPlan.TableFunction;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.NameExpression.Constant;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code sql_keywords()}: the words of Spark's grammar in alphabetical order, and whether each is reserved. Without {@code
 * spark.sql.ansi.enforceReservedKeywords} those are reserved that no table can have as its alias.
 */
public final class SqlKeywords {
    private static final String NAME = "sql_keywords";
    private static final Set<String> RESERVED = Set.of(
            "ANTI",
            "CROSS",
            "EXCEPT",
            "FULL",
            "INNER",
            "INTERSECT",
            "JOIN",
            "LATERAL",
            "LEFT",
            "MINUS",
            "NATURAL",
            "ON",
            "RIGHT",
            "SEMI",
            "UNION",
            "USING");

    private SqlKeywords() {}

    /** Whether a function is this one. */
    public static boolean isCalled(TableFunction function) {
        return function.name().equalsIgnoreCase(NAME);
    }

    /**
     * The rows: {@code keyword}, {@code reserved}.
     *
     * @throws ArclightException WRONG_NUM_ARGS when it is called with arguments
     */
    public static LogicalPlan rows(TableFunction function) {
        if (!function.arguments().isEmpty()) {
            throw new ArclightException(
                    ErrorCondition.WRONG_NUM_ARGS__WITHOUT_SUGGESTION,
                    Map.of(
                            "functionName",
                            "`" + NAME + "`",
                            "expectedNum",
                            "0",
                            "actualNum",
                            Integer.toString(function.arguments().size())),
                    function.origin(),
                    null);
        }
        List<List<LogicalExpression>> rows =
                words().stream().map(word -> row(function, word)).toList();
        return new SubqueryAlias(new InlineTable(rows, function.origin()), NAME, List.of("keyword", "reserved"));
    }

    private static List<LogicalExpression> row(TableFunction function, String word) {
        return List.of(
                new Constant(word, AtomicType.STRING, function.origin()),
                new Constant(RESERVED.contains(word), AtomicType.BOOLEAN, function.origin()));
    }

    private static List<String> words() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(SqlKeywords.class.getResourceAsStream("keywords.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
