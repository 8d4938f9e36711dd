package io.arclight.exec.function;

import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;

/**
 * A parameter of a built-in function whose arguments may be named.
 *
 * @param name the name, as written in Spark's reference
 * @param required whether a call has to give it
 * @param otherwise the value that it has when a call leaves it out, in the form described at {@link
 *     io.arclight.exec.expression.Literal}; may be null
 * @param type the type of that value
 */
public record NamedParameter(String name, boolean required, Object otherwise, DataType type) {
    /** A parameter that every call gives. */
    public static NamedParameter required(String name) {
        return new NamedParameter(name, true, null, AtomicType.NULL);
    }

    /** A parameter that is some text unless given; null for NULL. */
    public static NamedParameter optional(String name, String otherwise) {
        return new NamedParameter(name, false, otherwise, otherwise == null ? AtomicType.NULL : AtomicType.STRING);
    }

    /** A parameter that is some number unless given. */
    public static NamedParameter optional(String name, int otherwise) {
        return new NamedParameter(name, false, otherwise, AtomicType.INTEGER);
    }
}
