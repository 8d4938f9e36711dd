/**
 * Off-heap memory: raw access by address ({@link io.arclight.exec.memory.Memory}), pooled reference-counted buffers, and
 * the accounts that keep a query within its limit and tell its blocking operators when to spill.
 *
 * <p>A {@link io.arclight.exec.memory.QueryMemory} owns every buffer of its query. Releasing early keeps memory low;
 * closing the query frees whatever an error left behind.
 */
package io.arclight.exec.memory;
