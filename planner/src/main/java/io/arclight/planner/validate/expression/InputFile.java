package io.arclight.planner.validate.expression;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code input_file_name()} and its relatives: fields of the hidden column {@code _metadata} of the files that the rows come
 * from; empty text and -1 where they come from elsewhere, or from groups.
 */
final class InputFile {
    private final ExpressionAnalyzer expressions;
    private final FunctionCall call;

    InputFile(ExpressionAnalyzer expressions, FunctionCall call) {
        this.expressions = expressions;
        this.call = call;
    }

    /**
     * The value of a function.
     *
     * @throws ArclightException MULTI_SOURCES_UNSUPPORTED_FOR_EXPRESSION when rows come from several tables of files
     */
    Typed analyze(String name) {
        if (!call.arguments().isEmpty()) {
            throw new ArclightException(
                    ErrorCondition.WRONG_NUM_ARGS__WITHOUT_SUGGESTION,
                    Map.of(
                            "functionName",
                            "`" + name + "`",
                            "expectedNum",
                            "0",
                            "actualNum",
                            Integer.toString(call.arguments().size())),
                    call.origin(),
                    null);
        }
        TypedBuilder builder = expressions.builder(call.origin());
        Typed value = name.equals("input_file_name") ? path(builder) : number(builder, name.replace("input_", ""));
        return value.printedAs(() -> name + "()");
    }

    /** Spark writes the path with an empty authority here, unlike in {@code _metadata}. */
    private Typed path(TypedBuilder builder) {
        Typed empty = builder.literal("", AtomicType.STRING);
        return field(builder, "file_path")
                .map(path -> builder.call(
                        "replace",
                        List.of(
                                path,
                                builder.literal("file:/", AtomicType.STRING),
                                builder.literal("file:///", AtomicType.STRING))))
                .orElse(empty);
    }

    private Typed number(TypedBuilder builder, String field) {
        return field(builder, field).orElseGet(() -> builder.literal(-1L, AtomicType.LONG));
    }

    private Optional<Typed> field(TypedBuilder builder, String field) {
        Attribute metadata = new Attribute(List.of(Scope.FILE_METADATA), 0, call.origin());
        try {
            return expressions
                    .scope()
                    .names()
                    .find(metadata)
                    .map(struct -> builder.element(struct, builder.literal(field, AtomicType.STRING)));
        } catch (ArclightException e) {
            throw new ArclightException(
                    ErrorCondition.MULTI_SOURCES_UNSUPPORTED_FOR_EXPRESSION,
                    Map.of("expr", "\"" + call.name().toLowerCase(Locale.ROOT) + "()\""),
                    call.origin(),
                    e);
        }
    }
}
