package io.arclight.planner.optimize.filter;

import io.arclight.planner.optimize.ExpressionTraits;
import io.arclight.planner.rex.Columns;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * Conjuncts parted by whether they may be evaluated earlier. One that can fail is guarded by those before it: it goes only
 * when they all go with it.
 *
 * @param pushed those that use only some columns and may go
 * @param kept those that stay
 */
record FilterSplit(List<RexNode> pushed, List<RexNode> kept) {
    /**
     * Conjuncts for an input whose rows may not always be dropped early.
     *
     * @param mayDrop whether they may; else nothing goes, not even a condition without columns
     */
    static FilterSplit by(List<RexNode> conjuncts, ImmutableBitSet columns, boolean mayDrop) {
        return mayDrop ? by(conjuncts, columns) : new FilterSplit(List.of(), conjuncts);
    }

    static FilterSplit by(List<RexNode> conjuncts, ImmutableBitSet columns) {
        FilterSplit split = new FilterSplit(new ArrayList<>(), new ArrayList<>());
        for (RexNode conjunct : conjuncts) {
            boolean guarded = !split.kept.isEmpty() && ExpressionTraits.isFallible(conjunct);
            boolean goes =
                    columns.contains(Columns.used(conjunct)) && ExpressionTraits.isDeterministic(conjunct) && !guarded;
            (goes ? split.pushed : split.kept).add(conjunct);
        }
        return split;
    }
}
