package io.arclight.exec.function.conversion;

import io.arclight.exec.expression.Cast.Mode;
import io.arclight.exec.function.ScalarImplementation;
import io.arclight.exec.type.DataType;

/** Casts from and to intervals. */
final class IntervalCasts {
    private IntervalCasts() {}

    static ScalarImplementation find(DataType from, DataType to, Mode mode) {
        return null;
    }
}
