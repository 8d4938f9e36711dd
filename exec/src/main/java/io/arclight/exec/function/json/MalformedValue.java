package io.arclight.exec.function.json;

/** A value that is not of the type asked for; it never leaves this package. */
final class MalformedValue extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedValue() {
        super(null, null, false, false);
    }
}
