package io.arclight.exec.schedule;

import io.arclight.exec.exchange.ExchangeRows;

/**
 * A stage on its way to its end: pieces of work for any thread, in phases that follow each other. Thread safe within a
 * phase.
 */
interface StageWork extends AutoCloseable {
    /** Goes on to the next phase, when all pieces of the last one are done; gives its number of pieces, 0 at the end. */
    int nextPhase();

    /** Does a piece of the phase. */
    void run(int piece);

    /** The rows of the stage, owned by the caller, when there is no phase left. */
    ExchangeRows finish();

    /** Gives everything back that {@link #finish()} did not hand on. */
    @Override
    void close();
}
