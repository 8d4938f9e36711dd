package io.arclight.exec.source.filter;

import io.arclight.exec.evaluate.FilterEvaluator;
import io.arclight.exec.expression.And;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must be true of a row.
 *
 * @param expression a boolean over the columns read; null drops the row
 * @param isFree whether it may be asked for any row at any time: it cannot fail, and depends on nothing but the row
 * @param columns the positions of the columns it looks at, ascending
 */
public record RowCondition(Expression expression, boolean isFree, List<Integer> columns) {
    private static RowCondition of(Expression expression) {
        Set<Integer> columns = new TreeSet<>();
        collect(expression, columns);
        return new RowCondition(expression, FilterEvaluator.isFree(expression), List.copyOf(columns));
    }

    private static void collect(Expression expression, Set<Integer> columns) {
        if (expression instanceof ColumnReference reference) {
            columns.add(reference.index());
        }
        expression.children().forEach(child -> collect(child, columns));
    }

    /**
     * The conjuncts of a condition in the order written; free ones of the same columns, with no other than free ones
     * between them, are put together.
     */
    static List<RowCondition> conjuncts(Expression condition) {
        List<Expression> operands = condition instanceof And and ? and.operands() : List.of(condition);
        List<RowCondition> found = new ArrayList<>();
        int start = 0;
        for (Expression operand : operands) {
            RowCondition next = of(operand);
            int alike = -1;
            for (int i = start; i < found.size() && next.isFree; i++) {
                alike = found.get(i).columns.equals(next.columns) ? i : alike;
            }
            if (alike >= 0) {
                found.set(alike, found.get(alike).and(next));
            } else {
                found.add(next);
            }
            start = next.isFree ? start : found.size();
        }
        return found;
    }

    private RowCondition and(RowCondition other) {
        List<Expression> both = new ArrayList<>(expression instanceof And and ? and.operands() : List.of(expression));
        both.add(other.expression);
        return new RowCondition(new And(both), true, columns);
    }
}
