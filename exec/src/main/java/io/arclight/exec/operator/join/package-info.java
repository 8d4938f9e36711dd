/**
 * Joins. {@link io.arclight.exec.operator.join.JoinProbe} knows which rows each type of join gives; a {@link
 * io.arclight.exec.operator.join.Matcher} finds the pairs: by hash table, by order, or by trying all.
 */
package io.arclight.exec.operator.join;
