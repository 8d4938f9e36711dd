package io.arclight.planner.optimize.rule;

import io.arclight.exec.expression.Literal;
import io.arclight.planner.optimize.ExpressionTraits;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rex.Constants;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.rex.TypeMapping;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/** Arguments of aggregates that may raise errors are evaluated only for the rows of the aggregate's FILTER. */
public final class FilteredArgumentRule implements Rule<LogicalAggregate> {
    @Override
    public Class<LogicalAggregate> target() {
        return LogicalAggregate.class;
    }

    @Override
    public LogicalAggregate apply(LogicalAggregate aggregate, RuleContext context) {
        if (!(aggregate.getInput() instanceof LogicalProject project)) {
            return aggregate;
        }
        List<RexNode> items = new ArrayList<>(project.getProjects());
        List<AggregateCall> calls = new ArrayList<>();
        for (AggregateCall call : aggregate.getAggCallList()) {
            calls.add(call.hasFilter() ? guarded(call, items) : call);
        }
        int added = items.size() - project.getProjects().size();
        if (added == 0) {
            return aggregate;
        }
        List<String> names = new ArrayList<>(project.getRowType().getFieldNames());
        for (int i = 0; i < added; i++) {
            names.add("_filtered" + i);
        }
        return aggregate.copy(
                aggregate.getTraitSet(),
                Rels.project(project.getInput(), items, names),
                aggregate.getGroupSet(),
                aggregate.getGroupSets(),
                calls);
    }

    private static AggregateCall guarded(AggregateCall call, List<RexNode> items) {
        RexNode filter = items.get(call.filterArg);
        List<Integer> arguments = new ArrayList<>();
        for (int argument : call.getArgList()) {
            RexNode item = items.get(argument);
            boolean guard = ExpressionTraits.isFallible(item) && !isGuardedBy(filter, item);
            arguments.add(guard ? items.size() : argument);
            if (guard) {
                items.add(when(filter, item));
            }
        }
        return call.withArgList(arguments);
    }

    private static boolean isGuardedBy(RexNode filter, RexNode item) {
        return item.isA(SqlKind.CASE) && ((RexCall) item).getOperands().get(0).equals(filter);
    }

    private static RexNode when(RexNode filter, RexNode item) {
        PlannerRexBuilder builder = PlannerRexBuilder.INSTANCE;
        RelDataType type = builder.getTypeFactory().createTypeWithNullability(item.getType(), true);
        RexNode nothing = Constants.toRex(new Literal(null, TypeMapping.toDataType(type)));
        return builder.makeCall(type, SqlStdOperatorTable.CASE, List.of(filter, item, nothing));
    }
}
