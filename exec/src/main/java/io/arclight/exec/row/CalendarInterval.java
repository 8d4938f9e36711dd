package io.arclight.exec.row;

/**
 * Spark's legacy interval.
 *
 * @param months months
 * @param days days
 * @param microseconds microseconds
 */
public record CalendarInterval(int months, int days, long microseconds) {}
