package io.arclight.planner.rel;

import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.plan.Convention;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.SingleRel;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeField;

/** Exactly one row: nulls when the input has none, an error when it has several. What a scalar subquery gives. */
public final class LogicalSingleRow extends SingleRel {
    private LogicalSingleRow(RelOptCluster cluster, RelTraitSet traits, RelNode input) {
        super(cluster, traits, input);
    }

    /** The one row of an input. */
    public static LogicalSingleRow create(RelNode input) {
        RelOptCluster cluster = input.getCluster();
        return new LogicalSingleRow(cluster, cluster.traitSetOf(Convention.NONE), input);
    }

    @Override
    protected RelDataType deriveRowType() {
        List<RelDataType> types = new ArrayList<>();
        for (RelDataTypeField field : input.getRowType().getFieldList()) {
            types.add(getCluster().getTypeFactory().createTypeWithNullability(field.getType(), true));
        }
        return getCluster()
                .getTypeFactory()
                .createStructType(types, input.getRowType().getFieldNames());
    }

    @Override
    public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
        return new LogicalSingleRow(getCluster(), traits, sole(inputs));
    }
}
