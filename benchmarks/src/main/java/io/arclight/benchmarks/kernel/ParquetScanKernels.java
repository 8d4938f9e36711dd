package io.arclight.benchmarks.kernel;

import io.arclight.exec.plan.Scan;
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

/** Reading a column of a Parquet file from the page cache: Snappy, levels, and PLAIN or dictionary values. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ParquetScanKernels {
    /** Rows of the file are near this; the numbers are per row of lineitem at scale 0.01. */
    private static final int ROWS = 60_175;

    @Param({"l_orderkey", "l_extendedprice", "l_quantity", "l_shipdate", "l_shipmode", "l_comment"})
    public String column;

    private KernelRows rows;
    private Scan scan;

    /** Plans the scan. */
    @Setup(Level.Trial)
    public void open() throws Exception {
        rows = new KernelRows();
        scan = rows.step("SELECT " + column + " FROM lineitem", Scan.class);
    }

    /** The whole file. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long scan() {
        return rows.count(scan);
    }

    /** Frees what the kernel used. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        rows.close();
    }
}
