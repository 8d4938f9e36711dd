package io.arclight.planner.validate;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.recursion.RecursionPlans;
import io.arclight.exec.type.StructType;
import io.arclight.planner.QueryPlanner;
import io.arclight.planner.rel.AnalyzedQuery;
import io.arclight.planner.rel.LogicalScan;
import java.util.List;
import org.apache.calcite.rel.RelHomogeneousShuttle;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.core.Minus;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.sql.SqlKind;

/**
 * Anchor and step of a recursion; each step is planned anew for the rows it runs over.
 *
 * @param anchorRel the anchor's rows
 * @param stepRel the step's rows
 * @param schema names and types of both
 * @param last stands for the rows of the step before
 * @param settings the session's settings
 */
record RecursionRels(RelNode anchorRel, RelNode stepRel, StructType schema, DataSource last, Settings settings)
        implements RecursionPlans {
    @Override
    public PlanNode anchor() {
        return plan(anchorRel);
    }

    @Override
    public PlanNode step(DataSource rows) {
        return plan(stepRel.accept(new RelHomogeneousShuttle() {
            @Override
            public RelNode visit(RelNode rel) {
                return isLast(rel)
                        ? LogicalScan.create(rel.getCluster(), rows)
                        : super.visit(rel).accept(inSubqueries(this));
            }
        }));
    }

    private static RexShuttle inSubqueries(RelHomogeneousShuttle shuttle) {
        return new RexShuttle() {
            @Override
            public RexNode visitSubQuery(RexSubQuery subQuery) {
                RexSubQuery inner = (RexSubQuery) super.visitSubQuery(subQuery);
                return inner.clone(subQuery.rel.accept(shuttle));
            }
        };
    }

    /** A cluster serves one thread at a time. */
    private PlanNode plan(RelNode rel) {
        synchronized (rel.getCluster()) {
            return QueryPlanner.plan(new AnalyzedQuery(rel, schema), settings).plan();
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isLast(RelNode rel) {
        return rel instanceof LogicalScan scan && scan.source() == last;
    }

    /** Rows of the step before must each lead to rows by themselves: they may not be aggregated, or be looked for. */
    void checkReferences() {
        check(stepRel, true);
    }

    private void check(RelNode rel, boolean allowed) {
        if (isLast(rel) && !allowed) {
            throw new ArclightException(ErrorCondition.INVALID_RECURSIVE_REFERENCE__PLACE);
        }
        rel.accept(new RexShuttle() {
            @Override
            public RexNode visitSubQuery(RexSubQuery subQuery) {
                check(subQuery.rel, allowed && subQuery.getKind() == SqlKind.SCALAR_QUERY);
                return super.visitSubQuery(subQuery);
            }
        });
        List<RelNode> inputs = rel.getInputs();
        for (int i = 0; i < inputs.size(); i++) {
            check(inputs.get(i), allowed && isAllowed(rel, i));
        }
    }

    private static boolean isAllowed(RelNode rel, int input) {
        if (rel instanceof Join join) {
            JoinRelType type = join.getJoinType();
            boolean left = input == 0;
            return left ? !type.generatesNullsOnLeft() : type == JoinRelType.INNER || type == JoinRelType.RIGHT;
        }
        return !(rel instanceof Aggregate) && !(rel instanceof Minus && input > 0);
    }
}
