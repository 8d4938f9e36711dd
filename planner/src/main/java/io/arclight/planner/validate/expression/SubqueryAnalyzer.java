package io.arclight.planner.validate.expression;

import com.google.common.collect.ImmutableList;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.type.DataType;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.NameExpression.TupleExpression;
import io.arclight.planner.logical.SubqueryExpression.Exists;
import io.arclight.planner.logical.SubqueryExpression.InSubquery;
import io.arclight.planner.logical.SubqueryExpression.ScalarSubquery;
import io.arclight.planner.validate.expression.ExpressionScope.Clause;
import io.arclight.planner.validate.name.Namespace;
import io.arclight.planner.validate.name.OuterReferences;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Relations;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexSubQuery;

/** Queries within expressions. */
final class SubqueryAnalyzer {
    private final ExpressionAnalyzer expressions;
    private final Set<String> outerNames = new LinkedHashSet<>();

    SubqueryAnalyzer(ExpressionAnalyzer expressions) {
        this.expressions = expressions;
    }

    Typed exists(Exists node) {
        Relation relation = analyze(node.query());
        return Typed.of(RexSubQuery.exists(relation.rel()), print("exists"));
    }

    Typed scalar(ScalarSubquery node) {
        Relation relation = analyze(node.query());
        int columns = relation.scope().columns().size();
        if (columns != 1) {
            throw error(
                    ErrorCondition.INVALID_SUBQUERY_EXPRESSION__SCALAR_SUBQUERY_RETURN_MORE_THAN_ONE_OUTPUT_COLUMN,
                    node.origin(),
                    Map.of("number", Integer.toString(columns)));
        }
        OuterReferences.checkTypes(relation.rel(), node.origin());
        return Typed.of(RexSubQuery.scalar(Relations.trim(relation)), print("scalarsubquery"));
    }

    Typed in(InSubquery node) {
        TypedBuilder builder = expressions.builder(node.origin());
        List<LogicalExpression> parts = node.children();
        if (parts.size() == 1 && parts.get(0) instanceof TupleExpression tuple) {
            parts = tuple.items();
        }
        List<Typed> left = expressions.analyzeAll(parts);
        Relation relation = analyze(node.query());
        List<Column> right = relation.scope().columns();
        String leftText =
                left.size() == 1 ? left.get(0).print() : TypedBuilder.print(null, "named_struct", named(parts, left));
        if (left.size() != right.size()) {
            throw lengthMismatch(node.origin(), left, right);
        }
        List<RexNode> operands = new ArrayList<>();
        List<DataType> types = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            Typed operand = left.get(i);
            DataType type = expressions
                    .context()
                    .coercion()
                    .commonType(operand.type(), right.get(i).dataType())
                    .orElseThrow(() -> typeMismatch(node.origin(), left, right));
            operands.add(builder.implicitCast(operand, type));
            types.add(type);
        }
        RelNode rel = Relations.cast(expressions.context(), relation, types);
        return Typed.of(
                RexSubQuery.in(rel, ImmutableList.copyOf(operands)),
                "(" + leftText + " IN (" + print("listquery") + "))");
    }

    private static List<Typed> named(List<LogicalExpression> parts, List<Typed> values) {
        List<Typed> all = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Typed value = values.get(i);
            String name = parts.get(i) instanceof Attribute attribute
                    ? attribute.name().get(attribute.name().size() - 1)
                    : "col" + (i + 1);
            all.add(Typed.of(value.rex(), name));
            all.add(value);
        }
        return all;
    }

    private Relation analyze(LogicalPlan query) {
        ExpressionScope scope = expressions.scope();
        Relation relation =
                scope.subqueries().analyze(query, recording(scope.outer().get()));
        if (scope.clause() != Clause.HAVING) {
            OuterReferences.checkOuterAggregates(relation.rel());
        }
        return relation;
    }

    /** Names of the query around that the query inside uses become part of its text. */
    private Namespace recording(Namespace outer) {
        return new Namespace() {
            @Override
            public Optional<Typed> find(Attribute name) {
                Optional<Typed> found = unambiguous(outer, name);
                found.ifPresent(
                        typed -> outerNames.add(name.name().get(name.name().size() - 1)));
                return found;
            }

            @Override
            public Scope scope() {
                return outer.scope();
            }
        };
    }

    /** A name that several columns around have means none of them, as in Spark. */
    private static Optional<Typed> unambiguous(Namespace outer, Attribute name) {
        try {
            return outer.find(name);
        } catch (ArclightException e) {
            if (e.condition() == ErrorCondition.AMBIGUOUS_REFERENCE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private String print(String kind) {
        return kind + "(" + String.join(", ", outerNames) + ")";
    }

    private static ArclightException lengthMismatch(Origin origin, List<Typed> left, List<Column> right) {
        return error(
                ErrorCondition.DATATYPE_MISMATCH__IN_SUBQUERY_LENGTH_MISMATCH,
                origin,
                Map.of(
                        "sqlExpr",
                        "\"(" + texts(left) + " IN (listquery()))\"",
                        "leftLength",
                        Integer.toString(left.size()),
                        "leftColumns",
                        quoted(left.stream().map(Typed::print).toList()),
                        "rightLength",
                        Integer.toString(right.size()),
                        "rightColumns",
                        quoted(right.stream().map(Column::name).toList())));
    }

    private static ArclightException typeMismatch(Origin origin, List<Typed> left, List<Column> right) {
        return error(
                ErrorCondition.DATATYPE_MISMATCH__IN_SUBQUERY_DATA_TYPE_MISMATCH,
                origin,
                Map.of(
                        "sqlExpr",
                        "\"(" + texts(left) + " IN (listquery()))\"",
                        "mismatchedColumns",
                        quoted(left.stream().map(Typed::print).toList()),
                        "leftType",
                        left.stream()
                                .map(item -> TypedBuilder.quote(item.type()))
                                .toList()
                                .toString(),
                        "rightType",
                        right.stream()
                                .map(item -> TypedBuilder.quote(item.dataType()))
                                .toList()
                                .toString()));
    }

    private static String texts(List<Typed> items) {
        return String.join(", ", items.stream().map(Typed::print).toList());
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").toList().toString();
    }

    private static ArclightException error(ErrorCondition condition, Origin origin, Map<String, String> parameters) {
        return new ArclightException(condition, parameters, origin, null);
    }
}
