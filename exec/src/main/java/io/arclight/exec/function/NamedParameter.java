package io.arclight.exec.function;

/**
 * A parameter of a built-in function whose arguments may be named.
 *
 * @param name the name, as written in Spark's reference
 * @param required whether a call has to give it
 * @param otherwise the text that it is when a call leaves it out; null for NULL
 */
public record NamedParameter(String name, boolean required, String otherwise) {
    /** A parameter that every call gives. */
    public static NamedParameter required(String name) {
        return new NamedParameter(name, true, null);
    }

    /** A parameter that is some text unless given; null for NULL. */
    public static NamedParameter optional(String name, String otherwise) {
        return new NamedParameter(name, false, otherwise);
    }
}
