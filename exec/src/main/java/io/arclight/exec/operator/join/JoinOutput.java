package io.arclight.exec.operator.join;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.plan.part.Side;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts the columns of a join's results together, left before right. Every batch is the caller's. */
public final class JoinOutput {
    private final JoinSpec spec;
    private final MemoryAccount account;
    /** For each build column the probe column that has the same values in every pair, or -1. */
    private final int[] sameInProbe;

    JoinOutput(JoinSpec spec, MemoryAccount account) {
        this.spec = spec;
        this.account = account;
        this.sameInProbe = SharedKeys.of(spec);
    }

    /** Pairs of probe rows and build rows; a build row of -1 gives nulls. */
    Batch pairs(Batch probe, int[] probePositions, BuildRows build, int[] buildRows, int count) {
        List<Column> probeColumns = new ArrayList<>(probe.columns().size());
        probe.columns().forEach(column -> probeColumns.add(column.take(probePositions, count, account)));
        return Batch.of(sides(probeColumns, buildColumns(probeColumns, build, buildRows, count)), count);
    }

    /**
     * The probe rows as they lie, with one build row beside each.
     *
     * @param buildRows the build row for each position of the probe batch; -1 gives nulls
     */
    Batch beside(Batch probe, BuildRows build, int[] buildRows, Selection selection) {
        List<Column> probeColumns = new ArrayList<>(probe.columns().size());
        probe.columns().forEach(column -> probeColumns.add(column.retain()));
        List<Column> buildColumns = buildColumns(probeColumns, build, buildRows, probe.length());
        return new Batch(sides(probeColumns, buildColumns), probe.length(), selection);
    }

    /** The build side of pairs; what the probe side has already is shared. */
    private List<Column> buildColumns(List<Column> probe, BuildRows build, int[] rows, int count) {
        List<Column> columns = new ArrayList<>(build.columns().size());
        for (int i = 0; i < build.columns().size(); i++) {
            columns.add(
                    sameInProbe[i] >= 0
                            ? probe.get(sameInProbe[i]).retain()
                            : build.columns().get(i).take(rows, count, account));
        }
        return columns;
    }

    private List<Column> take(List<Column> build, int[] rows, int count) {
        List<Column> columns = new ArrayList<>(build.size());
        build.forEach(column -> columns.add(column.take(rows, count, account)));
        return columns;
    }

    /** Some probe rows with nulls in place of the build side. */
    Batch probeAlone(Batch probe, Selection selection) {
        List<Column> probeColumns = new ArrayList<>(probe.columns().size());
        probe.columns().forEach(column -> probeColumns.add(column.retain()));
        List<Column> nulls = nulls(spec.build().fields(), probe.length());
        return new Batch(sides(probeColumns, nulls), probe.length(), selection);
    }

    /** Some build rows with nulls in place of the probe side, if results are pairs. */
    public Batch buildAlone(List<Column> build, int[] rows, int count) {
        List<Column> columns = take(build, rows, count);
        return spec.givesPairs()
                ? Batch.of(sides(nulls(spec.probe().fields(), count), columns), count)
                : Batch.of(columns, count);
    }

    private List<Column> sides(List<Column> probe, List<Column> build) {
        List<Column> all = new ArrayList<>(probe.size() + build.size());
        all.addAll(spec.buildSide() == Side.LEFT ? build : probe);
        all.addAll(spec.buildSide() == Side.LEFT ? probe : build);
        return all;
    }

    private List<Column> nulls(List<StructField> fields, int count) {
        List<Column> columns = new ArrayList<>(fields.size());
        for (StructField field : fields) {
            columns.add(nulls(field.dataType(), count));
        }
        return columns;
    }

    private Column nulls(DataType type, int count) {
        try (ColumnBuilder builder = ColumnBuilder.of(type, account)) {
            builder.appendNulls(count);
            return builder.build();
        }
    }

    /**
     * Left rows with one more boolean.
     *
     * @param columns the columns, owned by the result
     * @param marks by position: 1 true, 0 false, -1 null
     */
    public Batch marked(List<Column> columns, int length, Selection selection, byte[] marks) {
        Buffer bits = account.allocateZeroed((length + 7) / 8 + 1);
        Buffer valid = account.allocateZeroed((length + 7) / 8 + 1);
        int nulls = length;
        for (int i = 0; i < length; i++) {
            int bit = 1 << (i & 7);
            if (marks[i] > 0) {
                Memory.putByte(bits.address() + (i >>> 3), (byte) (Memory.getByte(bits.address() + (i >>> 3)) | bit));
            }
            if (marks[i] >= 0) {
                Memory.putByte(valid.address() + (i >>> 3), (byte) (Memory.getByte(valid.address() + (i >>> 3)) | bit));
                nulls--;
            }
        }
        List<Column> all = new ArrayList<>(columns);
        all.add(new BitColumn(length, Validity.of(valid, nulls), bits));
        return new Batch(all, length, selection);
    }

    /** The positions among the selected ones that have a flag. */
    static Selection select(Selection selection, boolean[] flags, boolean wanted) {
        int[] positions = new int[selection.count()];
        int count = 0;
        for (int i = 0; i < selection.count(); i++) {
            int position = selection.position(i);
            positions[count] = position;
            count += flags[position] == wanted ? 1 : 0;
        }
        return new Selection(count == positions.length ? positions : Arrays.copyOf(positions, count), count);
    }
}
