package io.arclight.exec.variant;

/** Keeps a walk over a variant from going on for ever: bytes of unknown origin may share values or nest without end. */
final class VariantWalk {
    private int left;
    private int depth;

    /**
     * A walk.
     *
     * @param values how many values it may meet
     */
    VariantWalk(int values) {
        this.left = values;
    }

    /** A value begins. */
    void enter() {
        // The innermost value may be a scalar.
        if (--left < 0 || ++depth > VariantFormat.DEPTH_LIMIT + 1) {
            throw VariantFormat.malformed();
        }
    }

    /** A value ends. */
    void leave() {
        depth--;
    }
}
