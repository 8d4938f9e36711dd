package io.arclight.exec.source.filter;

/**
 * Where a scan finds a runtime filter.
 *
 * @param column the filtered column's position in {@link io.arclight.exec.source.ScanRequest#columns()}
 * @param slot the number under which the query's {@link RuntimeFilters} have it, when it is there
 */
public record RuntimeFilterSlot(int column, int slot) {}
