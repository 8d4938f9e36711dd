package io.arclight.benchmarks.kernel;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
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

/** Hashes of a column of longs and one of strings. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HashingKernels {
    @Param({"l_partkey", "l_comment", "l_shipmode"})
    public String column;

    private final long[] hashes = new long[KernelRows.BATCH];
    private KernelRows rows;
    private Column values;

    /** Reads a batch. */
    @Setup(Level.Trial)
    public void open() throws Exception {
        rows = new KernelRows();
        values = rows.column(column);
    }

    /** The hashes of a batch. */
    @Benchmark
    @OperationsPerInvocation(KernelRows.BATCH)
    public long[] hash() {
        values.hash(Selection.all(KernelRows.BATCH), hashes, false);
        return hashes;
    }

    /** Frees what the kernel used. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        rows.close();
    }
}
