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

/** Parts and sums of dates. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DateFunctionKernels {
    @Param({
        "year(l_shipdate)",
        "month(l_shipdate)",
        "l_shipdate + INTERVAL 3 MONTHS",
        "date_trunc('month', l_shipdate)",
        "datediff(l_receiptdate, l_shipdate)",
        "date_format(l_shipdate, 'yyyy-MM')",
        "date_add(l_shipdate, 30)"
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
