package io.arclight.exec.expression;

import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of the first branch whose condition is true; each result is evaluated only for its rows. IF is a case with
 * one branch.
 *
 * @param branches conditions and results, at least one; results are of exactly {@code type}
 * @param otherwise the result when no condition is true, a null literal when there was no ELSE
 * @param type the type of every result
 */
public record Case(List<Branch> branches, Expression otherwise, DataType type) implements Expression {
    /**
     * A branch.
     *
     * @param condition a boolean; null counts as false
     * @param result the value when it is true
     */
    public record Branch(Expression condition, Expression result) {}

    @Override
    public boolean nullable() {
        return otherwise.nullable()
                || branches.stream().anyMatch(branch -> branch.result().nullable());
    }

    @Override
    public List<Expression> children() {
        List<Expression> children = new ArrayList<>();
        for (Branch branch : branches) {
            children.add(branch.condition());
            children.add(branch.result());
        }
        children.add(otherwise);
        return children;
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitCase(this);
    }
}
