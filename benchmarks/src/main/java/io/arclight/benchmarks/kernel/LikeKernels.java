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

/** Patterns of LIKE over comments of ten to forty bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LikeKernels {
    @Param({
        "l_comment LIKE 'the%'",
        "l_comment LIKE '%ly'",
        "l_comment LIKE '%special%'",
        "l_comment LIKE '%e%'",
        "l_comment LIKE '%special%requests%'",
        "l_comment LIKE '%sl_ly%'",
        "l_comment NOT LIKE '%regular%deposits%'"
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
