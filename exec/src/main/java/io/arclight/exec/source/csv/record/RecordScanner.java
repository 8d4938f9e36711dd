package io.arclight.exec.source.csv.record;

/** Finds the wanted fields of one record. For one thread. */
abstract class RecordScanner {
    /** Where the record scanned last ends: its line end, or the end of the block. */
    protected long lineEnd;

    /**
     * Goes past a record.
     *
     * @param start its first byte
     * @param end the end of the block, where a line feed stands; up to 32 bytes behind it may be read
     * @param fields takes the fields that are wanted
     * @return how many fields there are, not counting any behind the last that is needed
     */
    abstract int scan(long start, long end, Fields fields);

    /** See {@link #lineEnd}. */
    final long lineEnd() {
        return lineEnd;
    }
}
