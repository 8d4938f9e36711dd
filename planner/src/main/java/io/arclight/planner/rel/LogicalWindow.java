package io.arclight.planner.rel;

import io.arclight.planner.rex.TypeMapping;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.plan.Convention;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelCollation;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelWriter;
import org.apache.calcite.rel.SingleRel;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.util.ImmutableBitSet;

/** Adds one column per window function; all have the same partitions and the same order. The output is the input's columns, then one per call. */
public final class LogicalWindow extends SingleRel {
    private final ImmutableBitSet partitionKeys;
    private final RelCollation order;
    private final List<WindowCall> calls;

    private LogicalWindow(
            RelOptCluster cluster,
            RelTraitSet traits,
            RelNode input,
            ImmutableBitSet partitionKeys,
            RelCollation order,
            List<WindowCall> calls) {
        super(cluster, traits, input);
        this.partitionKeys = partitionKeys;
        this.order = order;
        this.calls = List.copyOf(calls);
    }

    /** Window functions over an input. */
    public static LogicalWindow create(
            RelNode input, ImmutableBitSet partitionKeys, RelCollation order, List<WindowCall> calls) {
        RelOptCluster cluster = input.getCluster();
        return new LogicalWindow(cluster, cluster.traitSetOf(Convention.NONE), input, partitionKeys, order, calls);
    }

    /** The columns that partitions are made by. */
    public ImmutableBitSet partitionKeys() {
        return partitionKeys;
    }

    /** The order within a partition. */
    public RelCollation order() {
        return order;
    }

    /** The functions. */
    public List<WindowCall> calls() {
        return calls;
    }

    @Override
    protected RelDataType deriveRowType() {
        List<RelDataType> types = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (RelDataTypeField field : input.getRowType().getFieldList()) {
            types.add(field.getType());
            names.add(field.getName());
        }
        for (WindowCall call : calls) {
            types.add(call.type());
            names.add(call.function().name());
        }
        return getCluster().getTypeFactory().createStructType(types, TypeMapping.distinctNames(names));
    }

    @Override
    public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
        return new LogicalWindow(getCluster(), traits, sole(inputs), partitionKeys, order, calls);
    }

    @Override
    public RelNode accept(RexShuttle shuttle) {
        List<WindowCall> changed =
                calls.stream().map(call -> call.map(shuttle::apply)).toList();
        return changed.equals(calls)
                ? this
                : new LogicalWindow(getCluster(), traitSet, input, partitionKeys, order, changed);
    }

    @Override
    public RelWriter explainTerms(RelWriter writer) {
        return super.explainTerms(writer)
                .item("partition", partitionKeys)
                .item("order", order)
                .item("calls", calls);
    }
}
