package io.arclight.benchmarks.kernel;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.parquet.page.RleDecoder;
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

/** Decoding bit-packed dictionary codes, and runs of one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RleKernels {
    /** Bytes behind the values that a decoder may read. */
    private static final int SLACK = 64;

    @Param({"1", "4", "7", "12", "17"})
    public int width;

    private KernelRows rows;
    private long packed;
    private long packedEnd;
    private long runs;
    private long runsEnd;
    private long target;

    /** Writes the values. */
    @Setup(Level.Trial)
    public void open() throws Exception {
        rows = new KernelRows();
        target = rows.account().allocateZeroed(4L * KernelRows.BATCH).address();
        int groups = KernelRows.BATCH / 8;
        packed =
                rows.account().allocateZeroed((long) groups * width + 2 + SLACK).address();
        packedEnd = varint(packed, groups << 1 | 1) + (long) groups * width;
        Random random = new Random(1);
        for (long at = packedEnd - (long) groups * width; at < packedEnd; at++) {
            Memory.putByte(at, (byte) random.nextInt());
        }
        runs = rows.account().allocateZeroed(8L * KernelRows.BATCH + SLACK).address();
        runsEnd = runs;
        for (int i = 0; i < KernelRows.BATCH; i += 32) {
            runsEnd = varint(runsEnd, 32 << 1);
            runsEnd += (width + 7) / 8;
        }
    }

    private static long varint(long address, int value) {
        long at = address;
        int rest = value;
        while (rest > 127) {
            Memory.putByte(at++, (byte) (rest | 128));
            rest >>>= 7;
        }
        Memory.putByte(at, (byte) rest);
        return at + 1;
    }

    /** Bit-packed values. */
    @Benchmark
    @OperationsPerInvocation(KernelRows.BATCH)
    public long bitPacked() {
        new RleDecoder(packed, packedEnd, width).readInts(target, KernelRows.BATCH, Integer.MAX_VALUE);
        return target;
    }

    /** Runs of 32. */
    @Benchmark
    @OperationsPerInvocation(KernelRows.BATCH)
    public long runs() {
        new RleDecoder(runs, runsEnd, width).readInts(target, KernelRows.BATCH, Integer.MAX_VALUE);
        return target;
    }

    /** The bound: a loop that writes so many ints. */
    @Benchmark
    @OperationsPerInvocation(KernelRows.BATCH)
    public long bound() {
        for (int i = 0; i < KernelRows.BATCH; i++) {
            Memory.putInt(target + 4L * i, i & 127);
        }
        return target;
    }

    /** Frees what the kernel used. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        rows.close();
    }
}
