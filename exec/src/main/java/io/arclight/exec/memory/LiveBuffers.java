package io.arclight.exec.memory;

/**
 * The buffers that an account has given out and not got back: a list through the buffers themselves, because every batch
 * adds and removes some. Thread safe.
 */
final class LiveBuffers {
    private Buffer first;

    synchronized void add(Buffer buffer) {
        buffer.next = first;
        if (first != null) {
            first.previous = buffer;
        }
        first = buffer;
        buffer.isListed = true;
    }

    /** Removes a buffer; false when it was not there. */
    synchronized boolean remove(Buffer buffer) {
        if (!buffer.isListed) {
            return false;
        }
        buffer.isListed = false;
        if (buffer.previous == null) {
            first = buffer.next;
        } else {
            buffer.previous.next = buffer.next;
        }
        if (buffer.next != null) {
            buffer.next.previous = buffer.previous;
        }
        buffer.previous = null;
        buffer.next = null;
        return true;
    }

    synchronized Buffer first() {
        return first;
    }
}
