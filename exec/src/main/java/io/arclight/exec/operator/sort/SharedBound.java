package io.arclight.exec.operator.sort;

import java.util.Arrays;

/**
 * What all tasks of a step know of where the first rows of an order end: as soon as one of them has enough rows, no row
 * behind the last of those counts in any. Thread safe.
 */
public final class SharedBound {
    private volatile Key key;

    /** A sort key, encoded. */
    record Key(long prefix, byte[] bytes) {}

    /** The least key that a task found; null before any has. */
    Key key() {
        return key;
    }

    /** Tells of a key behind which nothing counts. */
    synchronized void tighten(Key found) {
        if (key == null || compare(found, key) < 0) {
            key = found;
        }
    }

    private static int compare(Key left, Key right) {
        int order = Long.compareUnsigned(left.prefix(), right.prefix());
        return order != 0 ? order : Arrays.compareUnsigned(left.bytes(), right.bytes());
    }
}
