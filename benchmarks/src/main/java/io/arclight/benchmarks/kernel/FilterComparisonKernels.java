package io.arclight.benchmarks.kernel;

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

/** Comparisons with constants and between columns. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FilterComparisonKernels {
    @Param({
        "l_partkey < 1000",
        "l_quantity < 24",
        "l_discount BETWEEN 0.05 AND 0.07",
        "l_shipdate < DATE '1995-01-01'",
        "l_commitdate < l_receiptdate",
        "l_shipmode = 'AIR'",
        "l_shipmode IN ('AIR', 'MAIL')",
        "l_comment = 'no such comment'"
    })
    public String condition;

    private FilterKernel kernel;

    /** Plans the condition and reads a batch for it. */
    @Setup(Level.Trial)
    public void open() throws Exception {
        kernel = new FilterKernel(condition);
    }

    /** The rows of a batch for which the condition is true. */
    @Benchmark
    @OperationsPerInvocation(KernelRows.BATCH)
    public int filter() {
        return kernel.filter();
    }

    /** Frees the batch. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        kernel.close();
    }
}
