package io.arclight.planner.explain;

import io.arclight.exec.expression.And;
import io.arclight.exec.expression.Call;
import io.arclight.exec.expression.Case;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Coalesce;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.ExpressionVisitor;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.expression.Or;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.type.StructType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Expressions over named columns as Spark's plans show them: {@code (a = 1)}, {@code cast(a as int)}. */
final class ExpressionText implements ExpressionVisitor<String> {
    private static final Set<String> INFIX = Set.of(
            "+", "-", "*", "/", "%", "=", "==", "<", ">", "<=", ">=", "<=>", "!=", "<>", "&", "|", "^", "||", "div");
    private static final Set<String> INFIX_WORDS = Set.of("like", "ilike", "rlike");

    private final List<String> names;

    ExpressionText(StructType schema) {
        this.names = schema.names();
    }

    ExpressionText(List<String> names) {
        this.names = names;
    }

    String of(Expression expression) {
        return expression.accept(this);
    }

    /** Several expressions in brackets. */
    String list(List<Expression> expressions) {
        return expressions.stream().map(this::of).collect(Collectors.joining(", ", "[", "]"));
    }

    /** An order in brackets: {@code [a ASC NULLS FIRST]}. */
    String order(List<SortKey> keys) {
        return keys.stream().map(this::key).collect(Collectors.joining(", ", "[", "]"));
    }

    private String key(SortKey key) {
        return of(key.expression())
                + (key.descending() ? " DESC" : " ASC")
                + (key.nullsFirst() ? " NULLS FIRST" : " NULLS LAST");
    }

    @Override
    public String visitColumn(ColumnReference column) {
        return column.index() < names.size() ? names.get(column.index()) : "$" + column.index();
    }

    @Override
    public String visitLiteral(Literal literal) {
        return LiteralText.of(literal);
    }

    @Override
    public String visitCall(Call call) {
        String name = call.function().name();
        List<Expression> arguments = call.arguments();
        if (arguments.size() == 2 && INFIX.contains(name)) {
            return "(" + of(arguments.get(0)) + " " + name + " " + of(arguments.get(1)) + ")";
        }
        if (arguments.size() == 2 && INFIX_WORDS.contains(name)) {
            return of(arguments.get(0)) + " " + name.toUpperCase(Locale.ROOT) + " " + of(arguments.get(1));
        }
        if (arguments.size() == 1 && name.equals("not")) {
            return "NOT " + of(arguments.get(0));
        }
        return name + arguments.stream().map(this::of).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String visitCast(Cast cast) {
        String name = cast.mode() == Cast.Mode.TRY ? "try_cast(" : "cast(";
        return name + of(cast.operand()) + " as " + cast.type().simpleString() + ")";
    }

    @Override
    public String visitAnd(And and) {
        return joined(and.operands(), " AND ");
    }

    @Override
    public String visitOr(Or or) {
        return joined(or.operands(), " OR ");
    }

    private String joined(List<Expression> operands, String word) {
        return operands.stream().map(this::of).collect(Collectors.joining(word, "(", ")"));
    }

    @Override
    public String visitCase(Case caseExpression) {
        StringBuilder out = new StringBuilder("CASE");
        for (Case.Branch branch : caseExpression.branches()) {
            out.append(" WHEN ").append(of(branch.condition()));
            out.append(" THEN ").append(of(branch.result()));
        }
        return out.append(" ELSE ")
                .append(of(caseExpression.otherwise()))
                .append(" END")
                .toString();
    }

    @Override
    public String visitCoalesce(Coalesce coalesce) {
        return coalesce.operands().stream().map(this::of).collect(Collectors.joining(", ", "coalesce(", ")"));
    }
}
