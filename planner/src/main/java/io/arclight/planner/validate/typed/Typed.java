package io.arclight.planner.validate.typed;

import io.arclight.exec.type.DataType;
import io.arclight.planner.rex.TypeMapping;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.apache.calcite.rex.RexNode;

/**
 * An analyzed expression.
 *
 * @param rex what it computes
 * @param text how Spark prints it, in names of unaliased columns and in messages; made on demand
 * @param length the length of a CHAR column that it is
 */
public record Typed(RexNode rex, Supplier<String> text, OptionalInt length) {
    /** An expression that is no CHAR column. */
    public Typed(RexNode rex, Supplier<String> text) {
        this(rex, text, OptionalInt.empty());
    }

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
        return new Typed(rex, other, length);
    }

    /** The text as messages quote it. */
    public String quoted() {
        return "\"" + print() + "\"";
    }
}
