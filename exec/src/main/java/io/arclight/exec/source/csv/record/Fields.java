package io.arclight.exec.source.csv.record;

/** Where the wanted fields of a batch of records lie. */
public final class Fields {
    /** The length of a field that is empty and not in quotes. */
    public static final int MISSING = -1;

    /** The length of a field that the record does not have. */
    public static final int ABSENT = -2;

    private final int capacity;
    private final long[] addresses;
    private final int[] lengths;
    private final long[] recordStarts;
    private final long[] recordEnds;
    private final boolean[] malformed;
    private int rows;

    public Fields(int columns, int capacity) {
        this.capacity = capacity;
        this.addresses = new long[columns * capacity];
        this.lengths = new int[columns * capacity];
        this.recordStarts = new long[capacity];
        this.recordEnds = new long[capacity];
        this.malformed = new boolean[capacity];
    }

    public int capacity() {
        return capacity;
    }

    public int rows() {
        return rows;
    }

    public void clear() {
        rows = 0;
    }

    public void set(int slot, long address, int length) {
        addresses[slot * capacity + rows] = address;
        lengths[slot * capacity + rows] = length;
    }

    public void endRecord(long start, long end, boolean isMalformed) {
        recordStarts[rows] = start;
        recordEnds[rows] = end;
        malformed[rows] = isMalformed;
        rows++;
    }

    public long address(int slot, int row) {
        return addresses[slot * capacity + row];
    }

    public int length(int slot, int row) {
        return lengths[slot * capacity + row];
    }

    public long recordStart(int row) {
        return recordStarts[row];
    }

    public int recordLength(int row) {
        return (int) (recordEnds[row] - recordStarts[row]);
    }

    public boolean isMalformed(int row) {
        return malformed[row];
    }

    public void setMalformed(int row) {
        malformed[row] = true;
    }
}
