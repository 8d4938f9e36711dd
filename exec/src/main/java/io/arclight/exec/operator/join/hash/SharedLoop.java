package io.arclight.exec.operator.join.hash;

import java.util.function.IntConsumer;

/** A loop whose pieces any thread may take. Thread safe. */
final class SharedLoop {
    private final int pieces;
    private final IntConsumer body;
    private int taken;
    private int done;
    private RuntimeException failure;

    SharedLoop(int pieces, IntConsumer body) {
        this.pieces = pieces;
        this.body = body;
    }

    synchronized boolean hasPieces() {
        return taken < pieces;
    }

    /** Does pieces as long as there are any left to take. */
    void help() {
        for (int piece = take(); piece >= 0; piece = take()) {
            try {
                body.accept(piece);
                finished(null);
            } catch (RuntimeException e) {
                finished(e);
            } catch (Error e) {
                finished(new IllegalStateException("A thread that helped with a loop has failed", e));
                throw e;
            }
        }
    }

    private synchronized int take() {
        return taken < pieces ? taken++ : -1;
    }

    private synchronized void finished(RuntimeException thrown) {
        done++;
        if (thrown != null && failure == null) {
            failure = thrown;
            done += pieces - taken;
            taken = pieces;
        }
        if (done == pieces) {
            notifyAll();
        }
    }

    /**
     * Waits until the pieces under way are done, and throws what one of them threw. An interrupt waits as well: others use the
     * memory of the loop, and their pieces are short.
     */
    synchronized void await() {
        boolean interrupted = false;
        while (done < pieces) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw failure;
        }
    }
}
