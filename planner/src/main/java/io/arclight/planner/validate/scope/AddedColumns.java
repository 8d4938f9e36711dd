package io.arclight.planner.validate.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;

/** The columns of a relational expression, and more behind them for expressions that the next step takes as columns only. */
public final class AddedColumns {
    private final RelNode input;
    private final Set<CorrelationId> correlations;
    private final List<RexNode> added = new ArrayList<>();

    /**
     * No columns yet.
     *
     * @param input what they are added to
     * @param correlations the variables by which queries within expressions see its row
     */
    public AddedColumns(RelNode input, Set<CorrelationId> correlations) {
        this.input = input;
        this.correlations = correlations;
    }

    /** The column that holds an expression. */
    public int of(RexNode expression) {
        if (expression instanceof RexInputRef reference) {
            return reference.getIndex();
        }
        if (!added.contains(expression)) {
            added.add(expression);
        }
        return input.getRowType().getFieldCount() + added.indexOf(expression);
    }

    /** Expressions with columns in place of those that have queries within them. */
    public List<RexNode> withoutQueries(List<RexNode> expressions) {
        List<RexNode> result = new ArrayList<>();
        for (RexNode expression : expressions) {
            result.add(hasQuery(expression) ? new RexInputRef(of(expression), expression.getType()) : expression);
        }
        return result;
    }

    /** The input with the columns that were asked for so far. */
    public RelNode rel() {
        if (added.isEmpty()) {
            return input;
        }
        List<RexNode> all = Relations.references(input);
        all.addAll(added);
        List<String> names = new ArrayList<>(input.getRowType().getFieldNames());
        added.forEach(expression -> names.add("_key"));
        boolean queries = added.stream().anyMatch(AddedColumns::hasQuery);
        return Relations.project(input, all, names, queries ? correlations : Set.of());
    }

    private static boolean hasQuery(RexNode expression) {
        return RexUtil.SubQueryFinder.find(expression) != null;
    }
}
