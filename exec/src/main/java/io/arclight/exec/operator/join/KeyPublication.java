package io.arclight.exec.operator.join;

/**
 * A runtime filter that a join makes known when its build side is complete.
 *
 * @param key the position of the key among the join's keys
 * @param slot the number under which scans look it up
 */
public record KeyPublication(int key, int slot) {}
