package io.arclight.benchmarks.kernel;

import io.arclight.exec.plan.PlanNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Cutting lines of CSV into three texts, or into the last of them, or finding their ends. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CsvKernels {
    private static final int ROWS = 60_175;

    private KernelRows rows;
    private PlanNode every;
    private PlanNode last;
    private PlanNode none;
    private Path folder;

    /** Writes the file. */
    @Setup(Level.Trial)
    public void open() throws Exception {
        rows = new KernelRows();
        folder = Files.createTempDirectory("arclight-csv");
        Path file = folder.resolve("rows.csv");
        rows.writeCsv(file);
        every = rows.csv(file, "*");
        last = rows.csv(file, "_c2");
        none = rows.csv(file, "count(*)");
    }

    /** All texts. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long parse() {
        return rows.count(every);
    }

    /** The last text of each line. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long skip() {
        return rows.count(last);
    }

    /** The lines alone. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long lines() {
        return rows.count(none);
    }

    /** Frees what the kernel used. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        rows.close();
    }
}
