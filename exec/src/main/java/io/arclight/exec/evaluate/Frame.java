package io.arclight.exec.evaluate;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.MemoryAccount;
import java.util.List;

/** What the nodes of an evaluator share: the batch at hand, memory, the session. */
final class Frame {
    private final MemoryAccount account;
    private final SessionContext session;
    private Batch batch;
    private Selection allRows;
    private Buffer zeroCodes;
    private int zeroCodesLength;

    Frame(MemoryAccount account, SessionContext session) {
        this.account = account;
        this.session = session;
    }

    /** A frame of one row without columns, to compute constants in. */
    Frame forConstant() {
        Frame frame = new Frame(account, session);
        frame.begin(Batch.of(List.of(), 1));
        return frame;
    }

    /** Goes to the next batch. */
    void begin(Batch next) {
        batch = next;
        allRows = next.selection();
    }

    Batch batch() {
        return batch;
    }

    /** The number of values of every column. */
    int length() {
        return batch.length();
    }

    /** The rows that the evaluator was asked for. */
    Selection allRows() {
        return allRows;
    }

    MemoryAccount account() {
        return account;
    }

    SessionContext session() {
        return session;
    }

    /** As many zeros as there are rows, as codes of a constant; the caller owns one reference. */
    Buffer zeroCodes() {
        if (zeroCodes == null || zeroCodesLength < length()) {
            close();
            zeroCodes = account.allocateZeroed(4L * length());
            zeroCodesLength = length();
        }
        return zeroCodes.retain();
    }

    void close() {
        if (zeroCodes != null) {
            zeroCodes.release();
            zeroCodes = null;
        }
    }
}
