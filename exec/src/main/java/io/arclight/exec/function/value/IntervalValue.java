package io.arclight.exec.function.value;

import io.arclight.exec.memory.Memory;

/** A calendar interval: months, days and microseconds. */
public final class IntervalValue {
    private int months;
    private int days;
    private long microseconds;

    /** Reads 16 bytes. */
    public void read(long address) {
        set(Memory.getInt(address), Memory.getInt(address + 4), Memory.getLong(address + 8));
    }

    /** Writes 16 bytes. */
    public void write(long address) {
        Memory.putInt(address, months);
        Memory.putInt(address + 4, days);
        Memory.putLong(address + 8, microseconds);
    }

    /** Changes everything. */
    public void set(int newMonths, int newDays, long newMicroseconds) {
        this.months = newMonths;
        this.days = newDays;
        this.microseconds = newMicroseconds;
    }

    /** The months. */
    public int months() {
        return months;
    }

    /** The days. */
    public int days() {
        return days;
    }

    /** The microseconds. */
    public long microseconds() {
        return microseconds;
    }
}
