package io.arclight.benchmarks.kernel;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.key.KeyOrder;
import io.arclight.exec.column.key.RowKeys;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.type.AtomicType;
import java.util.List;
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

/** Encoding rows as bytes that compare as the rows do. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SortKeyKernels {
    private final long[] ends = new long[KernelRows.BATCH];
    private KernelRows rows;
    private RowKeys keys;
    private List<Column> columns;
    private Buffer target;

    /** Reads a batch. */
    @Setup(Level.Trial)
    public void open() throws Exception {
        rows = new KernelRows();
        keys = RowKeys.ordered(
                List.of(AtomicType.LONG, AtomicType.DATE), List.of(KeyOrder.ASCENDING, KeyOrder.ASCENDING));
        columns = List.of(rows.column("l_partkey"), rows.column("l_shipdate"));
        target = rows.account().allocate((long) keys.fixedLength() * KernelRows.BATCH);
    }

    /** The keys of a batch. */
    @Benchmark
    @OperationsPerInvocation(KernelRows.BATCH)
    public long[] encode() {
        for (int i = 0; i < ends.length; i++) {
            ends[i] = target.address() + (long) i * keys.fixedLength();
        }
        keys.encode(columns, Selection.all(KernelRows.BATCH), ends);
        return ends;
    }

    /** Frees what the kernel used. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        rows.close();
    }
}
