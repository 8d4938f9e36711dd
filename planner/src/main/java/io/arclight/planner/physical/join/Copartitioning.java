package io.arclight.planner.physical.join;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.plan.part.Partitioning;
import io.arclight.exec.plan.part.Side;
import io.arclight.planner.physical.Distribution;
import io.arclight.planner.physical.Exchanges;
import io.arclight.planner.physical.PhysicalRel;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * The sides of a join partitioned alike by its keys. A side that lies right already stays.
 *
 * @param left the left rows
 * @param right the right rows
 */
record Copartitioning(PhysicalRel left, PhysicalRel right) {
    static Copartitioning of(JoinInputs inputs) {
        boolean single = inputs.left().distribution() instanceof Distribution.Single
                && inputs.right().distribution() instanceof Distribution.Single;
        if (single) {
            return new Copartitioning(inputs.left(), inputs.right());
        }
        List<Integer> leftKeys = present(inputs, Side.LEFT);
        List<Integer> rightKeys = present(inputs, Side.RIGHT);
        if (leftKeys != null
                && (leftKeys.equals(rightKeys)
                        || inputs.left().rows() >= inputs.right().rows()
                        || rightKeys == null)) {
            return new Copartitioning(
                    inputs.left(),
                    leftKeys.equals(rightKeys) && partitions(inputs.left()) == partitions(inputs.right())
                            ? inputs.right()
                            : exchange(inputs, Side.RIGHT, leftKeys, partitions(inputs.left())));
        }
        if (rightKeys != null) {
            return new Copartitioning(
                    exchange(inputs, Side.LEFT, rightKeys, partitions(inputs.right())), inputs.right());
        }
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < inputs.condition().left().size(); i++) {
            all.add(i);
        }
        return new Copartitioning(exchange(inputs, Side.LEFT, all, 0), exchange(inputs, Side.RIGHT, all, 0));
    }

    private static int partitions(PhysicalRel rel) {
        return rel.distribution() instanceof Distribution.Hash hash ? hash.partitions() : 0;
    }

    /** Which keys, by number, a side is partitioned by, in that order; null when it is not by keys alone. */
    private static List<Integer> present(JoinInputs inputs, Side side) {
        if (!(inputs.side(side).distribution() instanceof Distribution.Hash hash)) {
            return null;
        }
        List<Integer> numbers = new ArrayList<>();
        for (ImmutableBitSet columns : hash.keys()) {
            int number = number(inputs.condition().keys(side), columns);
            if (number < 0) {
                return null;
            }
            numbers.add(number);
        }
        return numbers;
    }

    private static int number(List<RexNode> keys, ImmutableBitSet columns) {
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i) instanceof RexInputRef reference && columns.get(reference.getIndex())) {
                return i;
            }
        }
        return -1;
    }

    private static PhysicalRel exchange(JoinInputs inputs, Side side, List<Integer> numbers, int partitions) {
        PhysicalRel input = inputs.side(side);
        List<Expression> keys = new ArrayList<>();
        List<ImmutableBitSet> columns = new ArrayList<>();
        for (int number : numbers) {
            RexNode key = inputs.condition().keys(side).get(number);
            keys.add(inputs.planner().translate(key, input));
            columns.add(
                    key instanceof RexInputRef reference
                            ? ImmutableBitSet.of(reference.getIndex())
                            : ImmutableBitSet.of());
        }
        // A computed key is no column, so nothing above can rely on it, but the other side must still be dealt out
        // alike.
        return new Exchanges(inputs.planner(), "equal keys have to meet")
                .exchange(input, new Partitioning.Hash(keys, partitions), new Distribution.Hash(columns, partitions));
    }
}
