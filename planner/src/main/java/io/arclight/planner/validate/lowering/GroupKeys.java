package io.arclight.planner.validate.lowering;

import io.arclight.exec.setting.Settings;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.validate.typed.Placeholder;
import java.util.List;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.rex.RexVisitorImpl;

/**
 * What rows are grouped by.
 *
 * @param keys the keys, over the input
 * @param sets grouping sets, as positions of keys
 * @param analytic whether GROUPING SETS, ROLLUP or CUBE was written
 */
public record GroupKeys(List<RexNode> keys, List<List<Integer>> sets, boolean analytic) {
    /** One group of all rows. */
    public static final GroupKeys NONE = new GroupKeys(List.of(), List.of(List.of()));

    /** A plain GROUP BY. */
    public GroupKeys(List<RexNode> keys, List<List<Integer>> sets) {
        this(keys, sets, false);
    }

    /** Whether this is a GROUP BY of all keys, however it was written. */
    public boolean isPlain() {
        return sets.size() == 1 && sets.get(0).size() == keys.size();
    }

    /** Whether GROUPING SETS without any key gives no groups for no rows. */
    public boolean skipsNoRows(Settings settings) {
        return analytic && keys.isEmpty() && (sets.size() > 1 || !settings.get(Settings.EMPTY_GROUPING_SET));
    }

    /** Whether each column of an expression is a key. */
    public boolean hasColumns(RexNode expression) {
        return Columns.used(expression).asList().stream().allMatch(column -> keys.stream()
                .anyMatch(key -> key instanceof RexInputRef reference && reference.getIndex() == column));
    }

    /** Whether an expression can be computed over groups: each column is within a key or an aggregate. */
    public boolean covers(RexNode expression) {
        List<RexNode> forms = keys.stream().map(CommutativeForm::of).toList();
        boolean[] covered = {true};
        expression.accept(new RexVisitorImpl<Void>(true) {
            @Override
            public Void visitInputRef(RexInputRef reference) {
                covered[0] &= keys.contains(reference);
                return null;
            }

            @Override
            public Void visitCall(RexCall call) {
                boolean known = keys.contains(call)
                        || forms.contains(CommutativeForm.of(call))
                        || Placeholder.specOf(call).isPresent();
                return known ? null : super.visitCall(call);
            }

            @Override
            public Void visitSubQuery(RexSubQuery subquery) {
                return null;
            }
        });
        return covered[0];
    }
}
