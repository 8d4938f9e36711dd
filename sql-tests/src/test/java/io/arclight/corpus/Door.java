package io.arclight.corpus;

/** A way into the engine. */
public interface Door extends AutoCloseable {
    /** Runs a statement to its end. */
    Outcome run(String sql);

    @Override
    void close();
}
