package io.arclight.planner.optimize.filter;

import io.arclight.planner.optimize.ExpressionTraits;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.util.ImmutableBitSet;

/** From {@code (a AND x) OR (b AND y)} over two sides: {@code a OR b}, when those look at one side only. */
final class ImpliedDisjunctions {
    private ImpliedDisjunctions() {}

    /**
     * What the conjuncts imply for each side.
     *
     * @param width the number of left columns
     * @param total the number of all columns
     */
    static List<RexNode> of(List<RexNode> conjuncts, int width, int total) {
        List<RexNode> implied = new ArrayList<>();
        for (RexNode conjunct : conjuncts) {
            if (conjunct.isA(SqlKind.OR)) {
                add(conjunct, ImmutableBitSet.range(width), implied);
                add(conjunct, ImmutableBitSet.range(width, total), implied);
            }
        }
        return implied;
    }

    private static void add(RexNode disjunction, ImmutableBitSet side, List<RexNode> into) {
        List<RexNode> branches = new ArrayList<>();
        for (RexNode branch : Conjunction.splitOr(disjunction)) {
            List<RexNode> parts = Conjunction.split(branch).stream()
                    .filter(part -> side.contains(Columns.used(part))
                            && !Columns.used(part).isEmpty()
                            && ExpressionTraits.isFree(part))
                    .toList();
            if (parts.isEmpty()) {
                return;
            }
            branches.add(Conjunction.and(parts));
        }
        into.add(Conjunction.or(branches));
    }
}
