package io.arclight.planner.rex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.util.ImmutableBitSet;

/** References to input columns within expressions. */
public final class Columns {
    private Columns() {}

    /** The columns an expression uses. */
    public static ImmutableBitSet used(RexNode expression) {
        return RelOptUtil.InputFinder.bits(expression);
    }

    /** The columns some expressions use. */
    public static ImmutableBitSet used(List<RexNode> expressions) {
        ImmutableBitSet.Builder columns = ImmutableBitSet.builder();
        expressions.forEach(expression -> columns.addAll(used(expression)));
        return columns.build();
    }

    /** An expression with every column reference replaced. */
    public static RexNode replace(RexNode expression, IntFunction<? extends RexNode> replacement) {
        return expression.accept(new RexShuttle() {
            @Override
            public RexNode visitInputRef(RexInputRef reference) {
                return replacement.apply(reference.getIndex());
            }
        });
    }

    /** An expression over columns that moved by a distance within another row. */
    public static RexNode shift(RexNode expression, int distance, RelDataType row) {
        return replace(expression, index -> reference(row, index + distance));
    }

    /** An expression whose references have the row's types again, after nullability changed below. */
    public static RexNode refresh(RexNode expression, RelDataType row) {
        return replace(expression, index -> reference(row, index));
    }

    /** A reference to a column. */
    public static RexInputRef reference(RelDataType row, int index) {
        return new RexInputRef(index, row.getFieldList().get(index).getType());
    }

    /** References to all columns of a rel. */
    public static List<RexNode> all(RelNode rel) {
        return range(rel.getRowType(), 0, rel.getRowType().getFieldCount());
    }

    /** References to the columns from one position up to another, exclusive. */
    public static List<RexNode> range(RelDataType row, int from, int to) {
        List<RexNode> references = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            references.add(reference(row, i));
        }
        return references;
    }

    /** The types of two rows, one behind the other, for conditions of joins. */
    public static List<RelDataType> types(RelNode left, RelNode right) {
        List<RelDataType> types = new ArrayList<>();
        left.getRowType().getFieldList().stream().map(RelDataTypeField::getType).forEach(types::add);
        right.getRowType().getFieldList().stream()
                .map(RelDataTypeField::getType)
                .forEach(types::add);
        return types;
    }

    /** Whether a list of expressions is the input's columns in order, all of them. */
    public static boolean isIdentity(List<? extends RexNode> expressions, RelDataType input) {
        if (expressions.size() != input.getFieldCount()) {
            return false;
        }
        for (int i = 0; i < expressions.size(); i++) {
            if (!(expressions.get(i) instanceof RexInputRef reference) || reference.getIndex() != i) {
                return false;
            }
        }
        return true;
    }
}
