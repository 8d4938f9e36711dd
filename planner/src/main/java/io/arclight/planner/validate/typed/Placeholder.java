package io.arclight.planner.validate.typed;

import io.arclight.exec.error.Origin;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.Binding;
import io.arclight.exec.function.GeneratorBinding;
import io.arclight.exec.plan.part.WindowFrame;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructField;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.rex.SourcePosition;
import io.arclight.planner.rex.TypeMapping;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.RelFieldCollation;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.OperandTypes;

/**
 * Stands in an expression for what a relational expression below will compute: an aggregate, a window function, a column of a
 * generator, GROUPING. The operands are those of the {@link Spec}; none is left when a select is complete.
 */
public final class Placeholder extends SqlFunction {
    private final Spec spec;

    private Placeholder(String name, RelDataType type, Spec spec) {
        super(
                name,
                SqlKind.OTHER_FUNCTION,
                call -> type,
                null,
                OperandTypes.VARIADIC,
                SqlFunctionCategory.USER_DEFINED_FUNCTION);
        this.spec = spec;
    }

    /** What a placeholder stands for. */
    public sealed interface Spec {}

    /** The direction of a sort key. */
    public record Direction(boolean descending, boolean nullsFirst) {
        /** As Calcite has it. */
        public RelFieldCollation on(int column) {
            return new RelFieldCollation(
                    column,
                    descending ? RelFieldCollation.Direction.DESCENDING : RelFieldCollation.Direction.ASCENDING,
                    nullsFirst ? RelFieldCollation.NullDirection.FIRST : RelFieldCollation.NullDirection.LAST);
        }
    }

    /** An aggregate call; operands: arguments, filter, keys of the order. */
    public record AggregateSpec(
            AggregateBinding function, boolean distinct, int arguments, boolean filtered, List<Direction> order)
            implements Spec {}

    /**
     * An aggregate over the rows of the query around, within a query of its HAVING; operands: those of the aggregate, as that query's
     * columns are seen from inside.
     */
    public record OuterAggregateSpec(AggregateSpec aggregate) implements Spec {}

    /** A window function; operands: arguments, filter, partition keys, order keys, offsets of the lower and the upper bound. */
    public record WindowSpec(
            Binding function,
            int arguments,
            boolean filtered,
            boolean ignoreNulls,
            int partitionKeys,
            List<Direction> order,
            WindowFrame.Unit unit,
            FrameBound lower,
            FrameBound upper)
            implements Spec {}

    /** A bound of a frame, and whether it has an offset. */
    public record FrameBound(WindowFrame.Kind kind, boolean offset) {}

    /**
     * A column of a generator's output; operands: the generator's arguments.
     *
     * @param number which generator of the select list it is
     */
    public record GeneratedSpec(GeneratorBinding function, int number, int column) implements Spec {}

    /** GROUPING of one key (an operand), or GROUPING_ID of several or all (none). */
    public record GroupingSpec(boolean id) implements Spec {}

    /** The placeholder that an expression is. */
    public static Optional<Spec> specOf(RexNode expression) {
        return expression instanceof RexCall call && call.getOperator() instanceof Placeholder placeholder
                ? Optional.of(placeholder.spec)
                : Optional.empty();
    }

    /** A placeholder for an aggregate call. */
    public static RexNode aggregate(AggregateSpec spec, List<RexNode> operands, Origin origin) {
        return call(spec.function(), spec, operands, origin);
    }

    /** A placeholder for an aggregate of the query around. */
    public static RexNode outerAggregate(AggregateSpec spec, List<RexNode> operands, Origin origin) {
        return call(spec.function(), new OuterAggregateSpec(spec), operands, origin);
    }

    /** A placeholder for a window function. */
    public static RexNode window(WindowSpec spec, List<RexNode> operands, Origin origin) {
        return call(spec.function(), spec, operands, origin);
    }

    /** A placeholder for a column of a generator. */
    public static RexNode generated(
            GeneratorBinding function, int number, int column, List<RexNode> operands, Origin origin) {
        StructField field = function.output().field(column);
        RelDataType type = TypeMapping.toRelType(field.dataType(), field.nullable() || function.outer());
        return call(function.name(), type, new GeneratedSpec(function, number, column), operands, origin);
    }

    /** A placeholder for GROUPING or GROUPING_ID. */
    public static RexNode grouping(boolean id, List<RexNode> operands, Origin origin) {
        RelDataType type = TypeMapping.toRelType(id ? AtomicType.LONG : AtomicType.BYTE, false);
        return call(id ? "grouping_id" : "grouping", type, new GroupingSpec(id), operands, origin);
    }

    private static RexNode call(Binding function, Spec spec, List<RexNode> operands, Origin origin) {
        RelDataType type = TypeMapping.toRelType(function.resultType(), function.nullable());
        return call(function.name(), type, spec, operands, origin);
    }

    private static RexNode call(String name, RelDataType type, Spec spec, List<RexNode> operands, Origin origin) {
        return PlannerRexBuilder.INSTANCE.makeCall(
                SourcePosition.of(origin), type, new Placeholder(name, type, spec), operands);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Placeholder placeholder && placeholder.spec.equals(spec);
    }

    @Override
    public int hashCode() {
        return spec.hashCode();
    }
}
