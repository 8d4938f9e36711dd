package io.arclight.exec.function.record;

import java.io.Closeable;
import java.io.IOException;

/** Writes rows as records of a format. For one thread. */
public interface RecordWriter extends Closeable {
    /** Writes a row, whose values have the form described at {@link io.arclight.exec.expression.Literal}. */
    void write(Object[] row) throws IOException;
}
