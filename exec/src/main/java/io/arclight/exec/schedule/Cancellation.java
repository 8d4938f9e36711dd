package io.arclight.exec.schedule;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The wish to end a query early. Operators ask at least once per batch, and inside every loop that can run longer than
 * about 50 ms without giving one. Thread safe.
 */
public final class Cancellation {
    private final AtomicReference<ArclightException> reason = new AtomicReference<>();
    private final Cancellation parent;

    /** A wish that nobody has uttered yet. */
    public Cancellation() {
        this(null);
    }

    private Cancellation(Cancellation parent) {
        this.parent = parent;
    }

    /** A wish of its own that is also uttered when this one is; not the other way round. */
    public Cancellation child() {
        return new Cancellation(this);
    }

    /** Ends the query with OPERATION_CANCELED. */
    public void cancel() {
        cancel(new ArclightException(ErrorCondition.OPERATION_CANCELED));
    }

    /** Ends the query with another error; the first reason wins. */
    public void cancel(ArclightException error) {
        reason.compareAndSet(null, error);
    }

    /** Whether the query is to end. */
    public boolean isCancelled() {
        return reason.get() != null || parent != null && parent.isCancelled();
    }

    /**
     * Does nothing unless the query is to end.
     *
     * @throws ArclightException the reason
     */
    public void check() {
        ArclightException error = reason.get();
        if (error != null) {
            throw error;
        }
        if (parent != null) {
            parent.check();
        }
    }
}
