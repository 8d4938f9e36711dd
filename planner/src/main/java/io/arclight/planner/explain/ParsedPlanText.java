package io.arclight.planner.explain;

import io.arclight.planner.logical.CombinedPlan.*;
import io.arclight.planner.logical.CommonTable;
import io.arclight.planner.logical.Grouping;
import io.arclight.planner.logical.JoinCriteria;
import io.arclight.planner.logical.LeafPlan.*;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.LogicalPlanVisitor;
import io.arclight.planner.logical.PipePlan.*;
import io.arclight.planner.logical.ReshapedPlan.*;
import io.arclight.planner.logical.ReshapedPlan.ParameterizedQuery;
import io.arclight.planner.logical.SelectPlan.*;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A query before its names were resolved, as a tree: a step's inputs below it, the subqueries of its expressions before them. */
public final class ParsedPlanText {
    private final StringBuilder out = new StringBuilder();

    private ParsedPlanText() {}

    /** The tree, each line ending in a line feed; unresolved steps and names begin with a quote, as in Spark. */
    public static String of(LogicalPlan plan) {
        ParsedPlanText text = new ParsedPlanText();
        text.draw(plan, "", "");
        return text.out.toString();
    }

    private void draw(LogicalPlan plan, String first, String rest) {
        Step step = plan.accept(new StepText());
        out.append(first).append(step.text()).append('\n');
        List<LogicalPlan> below = new ArrayList<>(step.subqueries());
        below.addAll(step.inputs());
        for (int i = 0; i < below.size(); i++) {
            boolean last = i == below.size() - 1;
            draw(below.get(i), rest + (last ? "+- " : ":- "), rest + (last ? "   " : ":  "));
        }
    }

    /** A line and what stands below it. */
    private record Step(String text, List<LogicalPlan> subqueries, List<LogicalPlan> inputs) {}

    /** The line of one step. */
    private static final class StepText implements LogicalPlanVisitor<Step> {
        private final ParsedExpressionText expressions = new ParsedExpressionText();

        private Step step(String text, LogicalPlan... inputs) {
            return new Step(text, expressions.subqueries(), List.of(inputs));
        }

        private String list(List<? extends LogicalExpression> items) {
            return "[" + expressions.list(items) + "]";
        }

        @Override
        public Step visitUnresolvedRelation(UnresolvedRelation node) {
            return step("'UnresolvedRelation [" + String.join(", ", node.name()) + "]");
        }

        @Override
        public Step visitFileRelation(FileRelation node) {
            return step("'UnresolvedRelation [" + node.format() + ", " + String.join(", ", node.paths()) + "]");
        }

        @Override
        public Step visitSourceRelation(SourceRelation node) {
            return step("Relation " + node.source().description());
        }

        @Override
        public Step visitRangeRelation(RangeRelation node) {
            return step("Range (" + node.start() + ", " + node.end() + ", step=" + node.step() + ")");
        }

        @Override
        public Step visitInlineTable(InlineTable node) {
            return step("'UnresolvedInlineTable "
                    + node.rows().stream().map(this::list).collect(Collectors.joining(", ", "[", "]")));
        }

        @Override
        public Step visitOneRow(OneRow node) {
            return step("OneRowRelation");
        }

        @Override
        public Step visitTableFunction(TableFunction node) {
            return step("'UnresolvedTableValuedFunction [" + node.name() + "], " + list(node.arguments()));
        }

        @Override
        public Step visitProject(Project node) {
            return step("'Project " + list(node.items()), node.child());
        }

        @Override
        public Step visitFilter(Filter node) {
            return step("'Filter " + expressions.of(node.condition()), node.child());
        }

        @Override
        public Step visitAggregate(Aggregate node) {
            return step("'Aggregate " + grouping(node.grouping()) + ", " + list(node.items()), node.child());
        }

        private String grouping(Grouping grouping) {
            if (grouping.all()) {
                return "['ALL]";
            }
            List<Integer> every =
                    IntStream.range(0, grouping.keys().size()).boxed().toList();
            if (grouping.sets().equals(List.of(every))) {
                return list(grouping.keys());
            }
            return grouping.sets().stream()
                    .map(set -> set.stream()
                            .map(key -> expressions.of(grouping.keys().get(key)))
                            .collect(Collectors.joining(", ", "(", ")")))
                    .collect(Collectors.joining(", ", "[GROUPING SETS (", ")]"));
        }

        @Override
        public Step visitHaving(Having node) {
            return step("'UnresolvedHaving " + expressions.of(node.condition()), node.child());
        }

        @Override
        public Step visitQualify(Qualify node) {
            return step("'UnresolvedQualify " + expressions.of(node.condition()), node.child());
        }

        @Override
        public Step visitJoin(Join node) {
            return step("'Join " + kind(node) + criteria(node.criteria()), node.left(), node.right());
        }

        private static String kind(Join node) {
            return switch (node.kind()) {
                case INNER -> "Inner";
                case CROSS -> "Cross";
                case LEFT -> "LeftOuter";
                case RIGHT -> "RightOuter";
                case FULL -> "FullOuter";
                case LEFT_SEMI -> "LeftSemi";
                case LEFT_ANTI -> "LeftAnti";
            };
        }

        private String criteria(JoinCriteria criteria) {
            if (criteria instanceof JoinCriteria.On on) {
                return ", " + expressions.of(on.condition());
            }
            if (criteria instanceof JoinCriteria.Using using) {
                return ", USING (" + String.join(", ", using.columns()) + ")";
            }
            return criteria instanceof JoinCriteria.Natural ? ", NATURAL" : "";
        }

        @Override
        public Step visitLateral(Lateral node) {
            return step("'Lateral", node.child());
        }

        @Override
        public Step visitLateralView(LateralView node) {
            return step(
                    "'Generate " + expressions.of(node.generator()) + ", " + node.outer() + ", " + node.alias() + ", ["
                            + String.join(", ", node.columns()) + "]",
                    node.child());
        }

        @Override
        public Step visitSetOperation(SetOperation node) {
            String kind =
                    switch (node.kind()) {
                        case UNION -> "Union";
                        case INTERSECT -> "Intersect";
                        case EXCEPT -> "Except";
                    };
            String names = node.byName() ? " by name" : "";
            return step("'" + kind + (node.all() ? " All" : "") + names, node.left(), node.right());
        }

        @Override
        public Step visitSort(Sort node) {
            return step("'Sort " + list(node.orders()) + ", " + node.global(), node.child());
        }

        @Override
        public Step visitLimit(Limit node) {
            String limit = node.limit().map(expressions::of).orElse("ALL");
            String offset = node.offset()
                    .map(rows -> ", OFFSET " + expressions.of(rows))
                    .orElse("");
            return step("'Limit " + limit + offset, node.child());
        }

        @Override
        public Step visitDistinct(Distinct node) {
            String columns = node.columns().isEmpty() ? "" : " [" + String.join(", ", node.columns()) + "]";
            return step("'Distinct" + columns, node.child());
        }

        @Override
        public Step visitSubqueryAlias(SubqueryAlias node) {
            String columns = node.columns().isEmpty() ? "" : " [" + String.join(", ", node.columns()) + "]";
            return step("'SubqueryAlias " + node.name() + columns, node.child());
        }

        @Override
        public Step visitWith(With node) {
            String names = node.tables().stream().map(CommonTable::name).collect(Collectors.joining(", ", "[", "]"));
            List<LogicalPlan> tables =
                    node.tables().stream().map(CommonTable::query).toList();
            return new Step("CTE " + names, tables, List.of(node.child()));
        }

        @Override
        public Step visitNamedWindows(NamedWindows node) {
            String windows = node.windows().entrySet().stream()
                    .map(entry -> entry.getKey() + " AS " + expressions.window(entry.getValue()))
                    .collect(Collectors.joining(", ", "[", "]"));
            return step("'WithWindowDefinition " + windows, node.child());
        }

        @Override
        public Step visitPipeInput(PipeInput node) {
            return step("'PipeInput", node.child());
        }

        @Override
        public Step visitPipeColumns(PipeColumns node) {
            return step("'Pipe " + node.clause() + " " + list(node.items()), node.child());
        }

        @Override
        public Step visitPipeAggregate(PipeAggregate node) {
            return step("'Pipe AGGREGATE " + list(node.keys()) + ", " + list(node.aggregates()), node.child());
        }

        @Override
        public Step visitSample(Sample node) {
            String size =
                    node.rows().map(rows -> expressions.of(rows) + " rows").orElse(Double.toString(node.fraction()));
            return step("'Sample " + size, node.child());
        }

        @Override
        public Step visitStoreAssignment(StoreAssignment node) {
            return step("'StoreAssignment [" + String.join(".", node.table()) + "]", node.child());
        }

        @Override
        public Step visitRepartition(Repartition node) {
            return step(
                    "'Repartition " + list(node.keys()) + ", " + node.partitions() + ", " + node.shuffle(),
                    node.child());
        }

        @Override
        public Step visitWithColumns(WithColumns node) {
            return step("'WithColumns " + list(node.items()), node.child());
        }

        @Override
        public Step visitRenameColumns(RenameColumns node) {
            return step("'RenameColumns " + node.names(), node.child());
        }

        @Override
        public Step visitDropColumns(DropColumns node) {
            return step("'DropColumns " + list(node.columns()), node.child());
        }

        @Override
        public Step visitHint(Hint node) {
            String arguments = node.arguments().isEmpty() ? "" : ", " + list(node.arguments());
            return step("'UnresolvedHint " + node.name() + arguments, node.child());
        }

        @Override
        public Step visitTagged(Tagged node) {
            return node.child().accept(this);
        }

        @Override
        public Step visitParameterizedQuery(ParameterizedQuery node) {
            return node.child().accept(this);
        }

        @Override
        public Step visitPivot(Pivot node) {
            return step(
                    "'Pivot " + list(node.groupBy()) + ", " + expressions.of(node.column()) + ", " + list(node.values())
                            + ", " + list(node.aggregates()),
                    node.child());
        }

        @Override
        public Step visitUnpivot(Unpivot node) {
            return step(
                    "'Unpivot " + list(node.ids()) + ", " + list(node.values()) + ", " + node.nameColumn() + ", ["
                            + String.join(", ", node.valueColumns()) + "]",
                    node.child());
        }
    }
}
