package io.arclight.exec.source.csv;

/** Reads values of one type of fixed width. For one thread. */
interface FieldParser {
    /**
     * Reads a value.
     *
     * @param address where its text is; some bytes behind it may be read
     * @param length the bytes of the text
     * @param target where the value goes
     * @return false when the text is no value of the type
     */
    boolean parse(long address, int length, long target);
}
