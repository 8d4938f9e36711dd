package io.arclight.exec.function.xml;

/** An element that is not of the type asked for; it never leaves this package. */
final class MalformedElement extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedElement() {
        super(null, null, false, false);
    }
}
