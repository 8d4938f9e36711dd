package io.arclight.exec.function.accumulator;

import io.arclight.exec.memory.MemoryAccount;

/**
 * Where an accumulator keeps what it knows.
 *
 * @param offset where its state lies within a group's room
 * @param account pays for what does not fit into the state: lists, strings
 */
public record StateMemory(int offset, MemoryAccount account) {}
