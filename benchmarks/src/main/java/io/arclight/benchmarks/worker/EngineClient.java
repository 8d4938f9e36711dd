package io.arclight.benchmarks.worker;

import io.arclight.benchmarks.engine.EngineKind;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** An engine as a suite sees it. */
public interface EngineClient extends AutoCloseable {
    /** Which one it is. */
    EngineKind kind();

    /** Gets the engine ready, and gives the time that took. */
    Duration start() throws IOException, EngineFailure;

    /**
     * Runs statements and fetches the rows of the last one.
     *
     * @throws EngineFailure when the engine gives an error or dies; the next statement may succeed
     */
    Answer run(List<String> statements) throws IOException, EngineFailure;

    /** Waits until the engine does no work in the background, for a moment at most. */
    void awaitQuiet();

    @Override
    void close();
}
