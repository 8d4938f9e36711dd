package io.arclight.planner.validate.name;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.type.MapType;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.SourcePosition;
import io.arclight.planner.rex.TypeMapping;
import io.arclight.planner.validate.typed.Placeholder;
import io.arclight.planner.validate.typed.Placeholder.OuterAggregateSpec;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelVisitor;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexCorrelVariable;
import org.apache.calcite.rex.RexFieldAccess;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.rex.RexVisitorImpl;
import org.apache.calcite.sql.SqlKind;

/** Places where Spark does not let a query refer to the one around it. */
public final class OuterReferences {
    private OuterReferences() {}

    /** Rejects a grouping key that refers to the query around. */
    public static void checkKey(RexNode key) {
        if (isIn(key)) {
            throw reference(key);
        }
    }

    /** Rejects an aggregate that refers to the query around. */
    public static void checkAggregate(RexCall call) {
        if (!isIn(call)) {
            return;
        }
        if (Columns.used(call).isEmpty()) {
            throw reference(call);
        }
        Origin origin = SourcePosition.originOf(call);
        throw new ArclightException(
                ErrorCondition
                        .UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY__AGGREGATE_FUNCTION_MIXED_OUTER_LOCAL_REFERENCES,
                Map.of("function", origin.fragment()),
                origin,
                null);
    }

    /** Whether an expression refers to the query around, and to no column besides. */
    public static boolean areAll(RexNode expression) {
        return isIn(expression) && Columns.used(expression).isEmpty();
    }

    /**
     * Rejects aggregates over the rows around a query that does not stand in HAVING, where those rows are not grouped.
     *
     * @throws ArclightException INVALID_WHERE_CONDITION
     */
    public static void checkOuterAggregates(RelNode query) {
        RexShuttle finder = new RexShuttle() {
            @Override
            public RexNode visitCall(RexCall call) {
                if (Placeholder.specOf(call).orElse(null) instanceof OuterAggregateSpec) {
                    String text = SourcePosition.originOf(call).fragment();
                    throw new ArclightException(
                            ErrorCondition.INVALID_WHERE_CONDITION,
                            Map.of("condition", "\"" + text + "\"", "expressionList", text),
                            SourcePosition.originOf(call),
                            null);
                }
                return super.visitCall(call);
            }
        };
        new RelVisitor() {
            @Override
            public void visit(RelNode node, int ordinal, RelNode parent) {
                node.accept(finder);
                super.visit(node, ordinal, parent);
            }
        }.go(query);
    }

    /** Rejects conditions of a query over maps of the query around, other than elements that the query around can tell. */
    public static void checkTypes(RelNode query, Origin origin) {
        RexShuttle finder = new RexShuttle() {
            @Override
            public RexNode visitCall(RexCall call) {
                return areAll(call) && !isMap(call) ? call : super.visitCall(call);
            }

            @Override
            public RexNode visitFieldAccess(RexFieldAccess access) {
                if (access.getReferenceExpr() instanceof RexCorrelVariable && isMap(access)) {
                    throw new ArclightException(
                            ErrorCondition
                                    .UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY__UNSUPPORTED_CORRELATED_REFERENCE_DATA_TYPE,
                            Map.of("expr", access.getField().getName(), "dataType", "map"),
                            origin,
                            null);
                }
                return super.visitFieldAccess(access);
            }
        };
        new RelVisitor() {
            @Override
            public void visit(RelNode node, int ordinal, RelNode parent) {
                if (node instanceof Filter) {
                    node.accept(finder);
                }
                super.visit(node, ordinal, parent);
            }
        }.go(query);
    }

    private static boolean isMap(RexNode expression) {
        return TypeMapping.toDataType(expression.getType()) instanceof MapType;
    }

    /**
     * Rejects a key of ORDER BY that refers to the query around, or is a query which refers to the ordered rows.
     *
     * @param key the key, in which names of the select list stand for what they compute
     * @param own the variables by which queries inside refer to the rows
     * @param selected what the select list computes, which may hold such queries
     */
    public static void checkOrder(RexNode key, Set<CorrelationId> own, List<RexNode> selected) {
        if (isIn(key)) {
            throw reference(key);
        }
        Set<RexSubQuery> known = Collections.newSetFromMap(new IdentityHashMap<>());
        selected.forEach(item -> visitQueries(item, known::add));
        visitQueries(key, subquery -> {
            if (!known.contains(subquery)) {
                if (subquery.getKind() != SqlKind.SCALAR_QUERY) {
                    throw predicate(subquery);
                }
                checkScalar(subquery, own);
            }
        });
    }

    /** Rejects scalar queries that refer to the rows over which an expression is computed. */
    public static void checkScalars(RexNode expression, Set<CorrelationId> own) {
        visitQueries(expression, subquery -> checkScalar(subquery, own));
    }

    private static void visitQueries(RexNode expression, Consumer<RexSubQuery> visitor) {
        expression.accept(new RexVisitorImpl<Void>(true) {
            @Override
            public Void visitSubQuery(RexSubQuery subquery) {
                visitor.accept(subquery);
                return null;
            }
        });
    }

    private static void checkScalar(RexSubQuery subquery, Set<CorrelationId> own) {
        boolean correlated = RelOptUtil.getVariablesUsed(subquery.rel).stream().anyMatch(own::contains);
        if (correlated && subquery.getKind() == SqlKind.SCALAR_QUERY) {
            Origin origin = SourcePosition.originOf(subquery);
            throw new ArclightException(
                    ErrorCondition.UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY__UNSUPPORTED_CORRELATED_SCALAR_SUBQUERY,
                    Map.of("treeNode", origin.fragment()),
                    origin,
                    null);
        }
    }

    private static ArclightException predicate(RexSubQuery subquery) {
        Origin origin = SourcePosition.originOf(subquery);
        return new ArclightException(
                ErrorCondition.UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY__UNSUPPORTED_IN_EXISTS_SUBQUERY,
                Map.of("treeNode", origin.fragment()),
                origin,
                null);
    }

    private static boolean isIn(RexNode expression) {
        boolean[] found = {false};
        expression.accept(new RexVisitorImpl<Void>(true) {
            @Override
            public Void visitFieldAccess(RexFieldAccess access) {
                found[0] |= access.getReferenceExpr() instanceof RexCorrelVariable;
                return super.visitFieldAccess(access);
            }
        });
        return found[0];
    }

    private static ArclightException reference(RexNode expression) {
        Origin origin = SourcePosition.originOf(expression);
        return new ArclightException(
                ErrorCondition.UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY__CORRELATED_REFERENCE,
                Map.of("sqlExprs", "\"" + origin.fragment() + "\""),
                origin,
                null);
    }
}
