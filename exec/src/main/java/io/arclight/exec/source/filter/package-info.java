/**
 * What sources skip rows by: the simple conditions in a query's filters ({@link
 * io.arclight.exec.source.filter.ScanPredicate}), asked whether rows within some {@link
 * io.arclight.exec.source.filter.ValueRange} may fulfil them, and what a query's joins find out while it runs ({@link
 * io.arclight.exec.source.filter.RuntimeFilter}).
 */
package io.arclight.exec.source.filter;
