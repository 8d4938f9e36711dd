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

/** Sums, products and quotients of numbers. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ArithmeticKernels {
    @Param({
        "l_partkey + l_suppkey",
        "l_extendedprice * (1 - l_discount)",
        "l_extendedprice * (1 - l_discount) * (1 + l_tax)",
        "l_partkey / l_suppkey",
        "l_orderkey % 7",
        "CASE WHEN l_partkey > 1000 THEN l_suppkey ELSE 0 END"
    })
    public String expression;

    private ExpressionKernel kernel;

    /** Plans the expression and reads a batch for it. */
    @Setup(Level.Trial)
    public void open() throws Exception {
        kernel = new ExpressionKernel(expression);
    }

    /** The expression over a batch. */
    @Benchmark
    @OperationsPerInvocation(KernelRows.BATCH)
    public int evaluate() {
        return kernel.evaluate();
    }

    /** Frees the batch. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        kernel.close();
    }
}
