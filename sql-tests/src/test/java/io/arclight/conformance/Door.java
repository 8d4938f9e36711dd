package io.arclight.conformance;

/** A session that runs statements. */
interface Door extends AutoCloseable {
    /** Runs a statement to its end. */
    Answer run(String sql);

    @Override
    void close();
}
