package io.arclight.benchmarks.engine;

import java.util.OptionalLong;

/**
 * What an engine may use.
 *
 * @param threads threads that work on a query
 * @param memoryBytes memory for queries; each engine's default unless given
 */
public record EngineLimits(int threads, OptionalLong memoryBytes) {
    /** So many threads and the engine's own memory limit. */
    public static EngineLimits threads(int threads) {
        return new EngineLimits(threads, OptionalLong.empty());
    }
}
