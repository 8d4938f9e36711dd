package io.arclight.benchmarks.worker;

/** A query that an engine did not run: its error, its end, or no answer in time. */
public final class EngineFailure extends Exception {
    private static final long serialVersionUID = 1;

    /** A failure with what the engine said. */
    public EngineFailure(String message) {
        super(message);
    }
}
