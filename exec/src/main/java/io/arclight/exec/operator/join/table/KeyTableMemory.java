package io.arclight.exec.operator.join.table;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.TaskContext;

/**
 * What key tables are built with.
 *
 * @param account pays for the table
 * @param context the task, to notice cancellation
 * @param rows how many build rows there are
 */
public record KeyTableMemory(MemoryAccount account, TaskContext context, int rows) {
    private static final int CHECK_EVERY = 1 << 18;

    Buffer allocateFilled(long bytes, byte value) {
        Buffer buffer = account.allocate(Math.max(1, bytes));
        Memory.fill(buffer.address(), bytes, value);
        return buffer;
    }

    /** Called for every row. */
    void checkCancelled(int row) {
        if ((row & CHECK_EVERY - 1) == 0) {
            context.checkCancelled();
        }
    }
}
