package io.arclight.exec.source.csv.record;

/** Where the wanted fields of a batch of records lie. */
public final class Fields {
    /** The length of a field that is empty and not in quotes. */
    public static final int MISSING = -1;

    /** The length of a field that the record does not have. */
    public static final int ABSENT = -2;

    private final int capacity;
    private final boolean keepsRecords;
    private final long[] addresses;
    private final int[] lengths;
    private final long[] recordStarts;
    private final long[] recordEnds;
    private final boolean[] malformed;
    private int rows;

    /**
     * Room for records.
     *
     * @param columns how many fields of a record are wanted
     * @param capacity how many records
     * @param keepsRecords whether it will be asked where records lie
     */
    public Fields(int columns, int capacity, boolean keepsRecords) {
        this.capacity = capacity;
        this.keepsRecords = keepsRecords;
        this.addresses = new long[columns * capacity];
        this.lengths = new int[columns * capacity];
        this.recordStarts = new long[keepsRecords ? capacity : 0];
        this.recordEnds = new long[keepsRecords ? capacity : 0];
        this.malformed = new boolean[capacity];
    }

    /** How many records there is room for. */
    public int capacity() {
        return capacity;
    }

    /** How many records there are. */
    public int rows() {
        return rows;
    }

    /** Forgets the records. */
    public void clear() {
        rows = 0;
    }

    /** Says where a wanted field of the next record lies; instead of a length {@link #MISSING} or {@link #ABSENT}. */
    public void set(int slot, long address, int length) {
        addresses[slot * capacity + rows] = address;
        lengths[slot * capacity + rows] = length;
    }

    /** Whether {@link #setRecord} is of use. */
    public boolean keepsRecords() {
        return keepsRecords;
    }

    /** Says where the next record lies. */
    public void setRecord(long start, long end) {
        recordStarts[rows] = start;
        recordEnds[rows] = end;
    }

    /** Adds the record whose fields were set. */
    public void endRecord(boolean isMalformed) {
        malformed[rows++] = isMalformed;
    }

    /** Where a field begins. */
    public long address(int slot, int row) {
        return addresses[slot * capacity + row];
    }

    /** How many bytes a field has, or {@link #MISSING} or {@link #ABSENT}. */
    public int length(int slot, int row) {
        return lengths[slot * capacity + row];
    }

    /** Where a record begins. */
    public long recordStart(int row) {
        return recordStarts[row];
    }

    /** How many bytes a record has. */
    public int recordLength(int row) {
        return (int) (recordEnds[row] - recordStarts[row]);
    }

    /** Whether a record does not fit the schema. */
    public boolean isMalformed(int row) {
        return malformed[row];
    }

    /** Marks a record that does not fit the schema. */
    public void setMalformed(int row) {
        malformed[row] = true;
    }
}
