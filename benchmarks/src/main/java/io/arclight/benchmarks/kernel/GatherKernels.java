package io.arclight.benchmarks.kernel;

import io.arclight.exec.column.Gather;
import io.arclight.exec.memory.Memory;
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

/** Copying values at positions side by side. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GatherKernels {
    @Param({"1", "4", "8", "16"})
    public int width;

    private final int[] positions = new int[KernelRows.BATCH];
    private KernelRows rows;
    private long source;
    private long target;

    /** Makes the positions: about every second of the values, in order. */
    @Setup(Level.Trial)
    public void open() throws Exception {
        rows = new KernelRows();
        source = rows.account().allocateZeroed(2L * KernelRows.BATCH * width).address();
        target = rows.account().allocateZeroed((long) KernelRows.BATCH * width).address();
        Random random = new Random(1);
        for (int i = 0; i < positions.length; i++) {
            positions[i] = 2 * i + random.nextInt(2);
        }
    }

    /** A batch. */
    @Benchmark
    @OperationsPerInvocation(KernelRows.BATCH)
    public long gather() {
        Gather.fixedWidth(width, source, positions, 0, KernelRows.BATCH, target);
        return target;
    }

    /** The bound: copying the same bytes in one piece. */
    @Benchmark
    @OperationsPerInvocation(KernelRows.BATCH)
    public long bound() {
        Memory.copy(source, target, (long) KernelRows.BATCH * width);
        return target;
    }

    /** Frees what the kernel used. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        rows.close();
    }
}
