package io.arclight.planner.rel;

import io.arclight.exec.function.GeneratorBinding;
import io.arclight.exec.type.StructField;
import io.arclight.planner.rex.TypeMapping;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.plan.Convention;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelWriter;
import org.apache.calcite.rel.SingleRel;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;

/** Gives each row once per row that a generator makes of it. The output is the input's columns, then the generated ones. */
public final class LogicalGenerate extends SingleRel {
    private final GeneratorBinding generator;
    private final List<RexNode> arguments;

    private LogicalGenerate(
            RelOptCluster cluster,
            RelTraitSet traits,
            RelNode input,
            GeneratorBinding generator,
            List<RexNode> arguments) {
        super(cluster, traits, input);
        this.generator = generator;
        this.arguments = List.copyOf(arguments);
    }

    /** A generator over an input. */
    public static LogicalGenerate create(RelNode input, GeneratorBinding generator, List<RexNode> arguments) {
        RelOptCluster cluster = input.getCluster();
        return new LogicalGenerate(cluster, cluster.traitSetOf(Convention.NONE), input, generator, arguments);
    }

    /** The generator. */
    public GeneratorBinding generator() {
        return generator;
    }

    /** Its arguments, over the input's columns. */
    public List<RexNode> arguments() {
        return arguments;
    }

    @Override
    protected RelDataType deriveRowType() {
        List<RelDataType> types = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (RelDataTypeField field : input.getRowType().getFieldList()) {
            types.add(field.getType());
            names.add(field.getName());
        }
        for (StructField field : generator.output().fields()) {
            types.add(TypeMapping.toRelType(field.dataType(), field.nullable() || generator.outer()));
            names.add(field.name());
        }
        return getCluster().getTypeFactory().createStructType(types, TypeMapping.distinctNames(names));
    }

    @Override
    public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
        return new LogicalGenerate(getCluster(), traits, sole(inputs), generator, arguments);
    }

    @Override
    public RelNode accept(RexShuttle shuttle) {
        List<RexNode> changed = shuttle.apply(arguments);
        return changed.equals(arguments)
                ? this
                : new LogicalGenerate(getCluster(), traitSet, input, generator, changed);
    }

    @Override
    public RelWriter explainTerms(RelWriter writer) {
        return super.explainTerms(writer)
                .item("generator", generator.name())
                .item("outer", generator.outer())
                .item("arguments", arguments);
    }
}
