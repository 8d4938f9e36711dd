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

/** Functions of strings. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StringKernels {
    @Param({
        "length(l_comment)",
        "upper(l_comment)",
        "lower(l_comment)",
        "substring(l_comment, 3, 5)",
        "concat(l_shipmode, l_comment)",
        "trim(l_comment)",
        "instr(l_comment, 'sly')",
        "replace(l_comment, 'e', 'x')",
        "lpad(l_comment, 50, '*')",
        "split_part(l_comment, ' ', 2)",
        "rlike(l_comment, 'sp[a-z]+ly')",
        "regexp_replace(l_comment, '[aeiou]+', '_')",
        "regexp_extract(l_comment, '([a-z]+) ([a-z]+)', 2)"
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
