package io.arclight.benchmarks.kernel;

import io.arclight.exec.plan.PlanNode;
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

/** Probing a hash table of bigint keys: a join of lineitem with its own distinct parts, its scans included. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JoinProbeKernels {
    /** Rows of the probe side. */
    private static final int ROWS = 60_175;

    @Param({
        "SELECT l_orderkey FROM lineitem",
        "SELECT a.l_orderkey FROM lineitem a SEMI JOIN (SELECT DISTINCT l_partkey k FROM lineitem) b ON a.l_partkey = b.k",
        "SELECT a.l_orderkey, b.k FROM lineitem a JOIN (SELECT DISTINCT l_partkey k FROM lineitem) b ON a.l_partkey = b.k"
    })
    public String query;

    private KernelRows rows;
    private PlanNode plan;

    /** Plans the query. */
    @Setup(Level.Trial)
    public void open() throws Exception {
        rows = new KernelRows();
        plan = rows.step(query, PlanNode.class);
    }

    /** The query; the first, a mere scan, tells what to take off the others. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long join() {
        return rows.count(plan);
    }

    /** Frees what the kernel used. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        rows.close();
    }
}
