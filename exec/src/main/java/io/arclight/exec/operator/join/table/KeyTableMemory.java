package io.arclight.exec.operator.join.table;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.TaskContext;
import java.util.function.IntConsumer;

/**
 * What key tables are built with.
 *
 * @param account pays for the table
 * @param context the task, to notice cancellation
 * @param rows how many build rows there are
 * @param loop runs loops whose pieces may be done at a time
 */
public record KeyTableMemory(MemoryAccount account, TaskContext context, int rows, Loop loop) {
    private static final int CHECK_EVERY = 1 << 18;
    private static final int CHUNK_ROWS = 1 << 16;
    private static final long FILLED_AT_ONCE = 1 << 20;

    /** Runs loops. */
    public interface Loop {
        /** Each piece after the other. */
        Loop SEQUENTIAL = (pieces, body) -> {
            for (int piece = 0; piece < pieces; piece++) {
                body.accept(piece);
            }
        };

        /**
         * Runs a body for each piece, in any order, perhaps several at a time, and returns when all are done. Throws the
         * first error of a piece.
         *
         * @param pieces how many, numbered from 0
         */
        void run(int pieces, IntConsumer body);
    }

    /** What is done with a chunk of neighbouring rows. */
    interface ChunkBody {
        /**
         * Does it.
         *
         * @param chunk its number, from 0
         * @param from its first row
         * @param to the row behind its last
         */
        void accept(int chunk, int from, int to);
    }

    /** How many chunks the rows make. */
    int chunks() {
        return (rows + CHUNK_ROWS - 1) / CHUNK_ROWS;
    }

    /** Does something with each chunk of rows, in any order, perhaps with several at a time. */
    void forChunks(ChunkBody body) {
        loop.run(chunks(), chunk -> {
            int from = chunk * CHUNK_ROWS;
            body.accept(chunk, from, Math.min(rows, from + CHUNK_ROWS));
        });
    }

    Buffer allocateFilled(long bytes, byte value) {
        Buffer buffer = account.allocate(Math.max(1, bytes));
        int pieces = Math.toIntExact((bytes + FILLED_AT_ONCE - 1) / FILLED_AT_ONCE);
        loop.run(pieces, piece -> {
            long from = piece * FILLED_AT_ONCE;
            Memory.fill(buffer.address() + from, Math.min(FILLED_AT_ONCE, bytes - from), value);
        });
        return buffer;
    }

    /** Called for every row. */
    void checkCancelled(int row) {
        if ((row & CHECK_EVERY - 1) == 0) {
            context.checkCancelled();
        }
    }
}
