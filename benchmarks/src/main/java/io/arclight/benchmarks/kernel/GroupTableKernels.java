package io.arclight.benchmarks.kernel;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.group.GroupTable;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.AtomicType;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Finding the groups of rows by one key of type bigint. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GroupTableKernels {
    @Param({"4", "1000", "100000", "4000000"})
    public int groups;

    private final long[] found = new long[KernelRows.BATCH];
    private final Column[] keys = new Column[64];
    private KernelRows rows;
    private GroupTable table;
    private int next;

    /** Fills the table. */
    @Setup(Level.Trial)
    public void open() throws Exception {
        rows = new KernelRows();
        MemoryAccount account = rows.account();
        table = new GroupTable(List.of(AtomicType.LONG), 8, account);
        Random random = new Random(1);
        for (int i = 0; i < keys.length; i++) {
            // Keys far apart, so that they cannot be numbered directly.
            keys[i] = KernelColumns.longs(account, index -> random.nextInt(groups) * 1_000_003L);
        }
        for (int i = 0; i < groups; i += KernelRows.BATCH) {
            int from = i;
            Column all = KernelColumns.longs(account, index -> Math.min(groups - 1, from + index) * 1_000_003L);
            table.find(List.of(all), Selection.all(KernelRows.BATCH), found);
            all.release();
        }
    }

    /** The groups of a batch. */
    @Benchmark
    @OperationsPerInvocation(KernelRows.BATCH)
    public long[] find() {
        next = (next + 1) % keys.length;
        table.find(List.of(keys[next]), Selection.all(KernelRows.BATCH), found);
        return found;
    }

    /** Frees what the kernel used. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        rows.close();
    }
}
