package io.arclight.exec.function.record;

import java.util.List;

/** Reads texts of records as rows. For one thread. */
public interface RecordReader extends AutoCloseable {
    /**
     * What was read of a text.
     *
     * @param values the rows, with values in the form described at {@link io.arclight.exec.expression.Literal}
     * @param isMalformed whether the text or some field was malformed; such fields are null
     */
    record Rows(List<Object[]> values, boolean isMalformed) {
        /** What is read of a blank text. */
        public static final Rows NONE = new Rows(List.of(), false);

        /** What is read of a text that is not in the format. */
        public static final Rows MALFORMED = new Rows(List.of(), true);
    }

    /** Reads a text. */
    Rows read(String text);

    @Override
    void close();
}
