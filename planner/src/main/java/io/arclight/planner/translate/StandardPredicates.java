package io.arclight.planner.translate;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.setting.Settings;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.sql.SqlKind;

/** The functions behind Calcite's standard predicates: {@code = <> < <= > >=}, NOT, IS NULL, ... */
final class StandardPredicates {
    private final Settings settings;

    StandardPredicates(Settings settings) {
        this.settings = settings;
    }

    /** The function for a predicate, bound to operands that have one type already. */
    ScalarBinding bind(SqlKind kind, List<Expression> operands) {
        List<Argument> arguments = new ArrayList<>(operands.size());
        for (Expression operand : operands) {
            arguments.add(new Argument(operand.type(), operand.nullable(), false, null, ""));
        }
        return (ScalarBinding) FunctionRegistry.find(name(kind))
                .orElseThrow(() -> new IllegalStateException("no function for " + kind))
                .bind(arguments, settings);
    }

    private static String name(SqlKind kind) {
        return switch (kind) {
            case EQUALS -> "=";
            case NOT_EQUALS -> "<>";
            case LESS_THAN -> "<";
            case LESS_THAN_OR_EQUAL -> "<=";
            case GREATER_THAN -> ">";
            case GREATER_THAN_OR_EQUAL -> ">=";
            case IS_NOT_DISTINCT_FROM -> "<=>";
            case IS_NULL -> "isnull";
            case IS_NOT_NULL -> "isnotnull";
            case NOT -> "not";
            default -> throw new IllegalArgumentException("no standard predicate: " + kind);
        };
    }
}
