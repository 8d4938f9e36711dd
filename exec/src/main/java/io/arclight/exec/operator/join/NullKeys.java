package io.arclight.exec.operator.join;

import io.arclight.exec.column.Selection;

/** Looks for keys that are null and match nothing. */
final class NullKeys {
    private NullKeys() {}

    /** Whether some probe row has one. */
    static boolean any(Matcher matcher, int rows) {
        for (int i = 0; i < rows; i++) {
            if (matcher.isNullKey(i)) {
                return true;
            }
        }
        return false;
    }

    /** Sets the flag of each probe row that has one. */
    static void mark(Matcher matcher, Selection selection, boolean[] flags) {
        for (int i = 0; i < selection.count(); i++) {
            flags[selection.position(i)] |= matcher.isNullKey(i);
        }
    }
}
