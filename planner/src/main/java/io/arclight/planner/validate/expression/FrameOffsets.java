package io.arclight.planner.validate.expression;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.plan.part.WindowFrame.Kind;
import io.arclight.exec.plan.part.WindowFrame.Unit;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.logical.WindowDefinition;
import io.arclight.planner.logical.WindowDefinition.Bound;
import io.arclight.planner.validate.typed.Folding;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rex.RexNode;

/** The offsets of a frame's bounds: counts of rows, or for RANGE the value of the order key where the frame begins or ends. */
final class FrameOffsets {
    private final ExpressionAnalyzer expressions;
    private final WindowDefinition window;
    private final List<Typed> keys;

    FrameOffsets(ExpressionAnalyzer expressions, WindowDefinition window, List<Typed> keys) {
        this.expressions = expressions;
        this.window = window;
        this.keys = keys;
    }

    /** The offset as the plan wants it; empty for a bound without one. */
    Optional<RexNode> operand(Unit unit, Bound bound) {
        return bound.offset().map(written -> {
            Typed offset = expressions.analyze(written);
            return unit == Unit.ROWS ? rows(offset) : keyAt(bound.kind(), offset);
        });
    }

    /** The offset, analyzed; empty for a bound without one. */
    Optional<Typed> typed(Bound bound) {
        return bound.offset().map(expressions::analyze);
    }

    /** Whether the offset becomes the type of a number it is added to: Spark then prints the sum instead of the bound. */
    boolean isCast(Unit unit, Bound bound) {
        return unit == Unit.RANGE
                && keys.size() == 1
                && keys.get(0).type().isNumeric()
                && bound.offset()
                        .map(offset -> !expressions
                                .analyze(offset)
                                .type()
                                .equals(keys.get(0).type()))
                        .orElse(false);
    }

    /** How Spark prints the offset. */
    String print(Bound bound) {
        return bound.offset().map(offset -> expressions.analyze(offset).print()).orElse("");
    }

    private RexNode rows(Typed offset) {
        Literal value = Folding.constant(expressions.context(), offset.rex()).orElseThrow();
        TypedBuilder builder = expressions.builder(window.origin());
        return builder.literal(((Number) value.value()).intValue(), AtomicType.INTEGER)
                .rex();
    }

    /** Key minus offset, which becomes a number of the type of the key, before the current row, plus offset behind it; the other way round when descending. */
    private RexNode keyAt(Kind kind, Typed offset) {
        TypedBuilder builder = expressions.builder(window.origin());
        Typed key = keys.get(0);
        boolean minus = (kind == Kind.PRECEDING) != window.orderBy().get(0).descending();
        Typed added = key.type().isNumeric() ? offset.with(builder.implicitCast(offset, key.type())) : offset;
        Typed bound = builder.call(minus ? "-" : "+", List.of(key, added));
        return builder.implicitCast(bound, key.type());
    }
}
