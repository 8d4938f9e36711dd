package io.arclight.benchmarks.kernel;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.Validity;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.PhysicalType;
import java.util.function.IntToLongFunction;

/** Columns of computed values. */
final class KernelColumns {
    private KernelColumns() {}

    /** A batch of bigints. */
    static Column longs(MemoryAccount account, IntToLongFunction values) {
        Buffer buffer = account.allocate(8L * KernelRows.BATCH);
        for (int i = 0; i < KernelRows.BATCH; i++) {
            Memory.putLong(buffer.address() + 8L * i, values.applyAsLong(i));
        }
        return new FixedWidthColumn(PhysicalType.INT64, KernelRows.BATCH, Validity.ALL_VALID, buffer);
    }
}
