package io.arclight.planner.validate.typed;

import io.arclight.exec.type.DataType;
import io.arclight.planner.rex.TypeMapping;
import java.util.function.Supplier;
import org.apache.calcite.rex.RexNode;

/**
 * An analyzed expression.
 *
 * @param rex what it computes
 * @param text how Spark prints it, in names of unaliased columns and in messages; made on demand
 */
public record Typed(RexNode rex, Supplier<String> text) {
    /** An expression with its text. */
    public static Typed of(RexNode rex, String text) {
        return new Typed(rex, () -> text);
    }

    /** Spark's type. */
    public DataType type() {
        return TypeMapping.toDataType(rex.getType());
    }

    /** Whether it may be null. */
    public boolean nullable() {
        return rex.getType().isNullable();
    }

    /** How Spark prints it. */
    public String print() {
        return text.get();
    }

    /** Another expression under this text: an implicit cast is not seen. */
    public Typed with(RexNode other) {
        return new Typed(other, text);
    }

    /** This expression under another text. */
    public Typed printedAs(Supplier<String> other) {
        return new Typed(rex, other);
    }

    /** The text as messages quote it. */
    public String quoted() {
        return "\"" + print() + "\"";
    }
}
