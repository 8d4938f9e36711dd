package io.arclight.exec.evaluate.loop;

import io.arclight.exec.column.Column;

/** What a loop works on. One per call site, filled anew for each batch. */
public final class LoopFrame {
    private final long[] addresses;
    private final Column[] columns;
    private final Object[] objects;
    private long result;
    private long validity;

    /** A frame for a method with so many parameters. */
    public LoopFrame(int parameters) {
        addresses = new long[parameters];
        columns = new Column[parameters];
        objects = new Object[parameters];
    }

    /** The address of an argument's first value (or bit, or view); of its only value when it is constant. */
    public long address(int parameter) {
        return addresses[parameter];
    }

    /** The column of an argument that is read by a cursor. */
    public Column column(int parameter) {
        return columns[parameter];
    }

    /** The object for a parameter that is none of the above. */
    public Object object(int parameter) {
        return objects[parameter];
    }

    /** Where the result of row 0 goes. */
    public long result() {
        return result;
    }

    /** The bitmap in which a loop clears the bits of results that are null. */
    public long validity() {
        return validity;
    }

    /** Sets an argument's values. */
    public void setAddress(int parameter, long address) {
        addresses[parameter] = address;
    }

    /** Sets an argument's column. */
    public void setColumn(int parameter, Column column) {
        columns[parameter] = column;
    }

    /** Sets an object. */
    public void setObject(int parameter, Object object) {
        objects[parameter] = object;
    }

    /** Sets where results go. */
    public void setResult(long newResult, long newValidity) {
        result = newResult;
        validity = newValidity;
    }
}
