package io.arclight.planner.syntax;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.setting.Settings;
import io.arclight.parser.IdentifierResolver;
import java.util.List;
import java.util.Map;

/**
 * The names that {@code IDENTIFIER(text)} means.
 *
 * @param settings the session's settings
 * @param constants computes the text
 */
record IdentifierNames(Settings settings, ConstantValues constants) implements IdentifierResolver {
    @Override
    public List<String> resolve(String expression, String text, int start, int end, int firstParameter) {
        Origin origin = new Origin(text, start, end);
        Literal value = constants
                .value(SqlSyntax.parseExpression(expression, settings), firstParameter)
                .orElseThrow(() -> error(ErrorCondition.NOT_A_CONSTANT_STRING__NOT_CONSTANT, expression, "", origin));
        if (!value.type().isString()) {
            throw error(
                    ErrorCondition.NOT_A_CONSTANT_STRING__WRONG_TYPE,
                    expression,
                    value.type().sql(),
                    origin);
        }
        if (value.value() == null) {
            throw error(ErrorCondition.NOT_A_CONSTANT_STRING__NULL, expression, "", origin);
        }
        return SqlSyntax.parseName(value.value().toString());
    }

    private static ArclightException error(ErrorCondition condition, String expression, String type, Origin origin) {
        return new ArclightException(
                condition,
                Map.of("name", "IDENTIFIER", "expr", "\"" + expression + "\"", "dataType", "\"" + type + "\""),
                origin,
                null);
    }
}
