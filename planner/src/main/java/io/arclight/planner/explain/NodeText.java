package io.arclight.planner.explain;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.plan.*;
import io.arclight.exec.plan.part.*;
import io.arclight.exec.schedule.stage.RuntimeFilterPlan;
import io.arclight.exec.schedule.stage.StageCutter;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One line per step of a physical plan, as Spark writes it. */
final class NodeText implements PlanVisitor<String> {
    private final RuntimeFilterPlan runtimeFilters;

    /** Texts for steps by themselves. */
    NodeText() {
        this.runtimeFilters = RuntimeFilterPlan.of(List.of());
    }

    /** Texts for the steps of a plan, which know what joins do for scans. */
    NodeText(PlanNode plan) {
        this.runtimeFilters = RuntimeFilterPlan.of(StageCutter.cut(plan));
    }

    private static final int SHOWN_ROWS = 3;

    @Override
    public String visitScan(Scan node) {
        ExpressionText text = new ExpressionText(node.schema());
        String limit =
                node.request().limit() >= 0 ? ", Limit: " + node.request().limit() : "";
        return "Scan " + node.source().description() + " " + columns(node.schema()) + " PushedFilters: "
                + text.list(node.request().filters()) + limit + ", ReadSchema: "
                + node.schema().simpleString() + runtimeFilters(node);
    }

    /** Which columns are filtered by which keys of joins. */
    private String runtimeFilters(Scan node) {
        List<RuntimeFilterPlan.Source> sources = runtimeFilters.sources(node);
        return sources.isEmpty()
                ? ""
                : sources.stream()
                        .map(source -> node.schema().field(source.column()).name() + " <- "
                                + new ExpressionText(source.build()).of(source.key()))
                        .distinct()
                        .collect(Collectors.joining(", ", ", RuntimeFilters: [", "]"));
    }

    @Override
    public String visitValues(Values node) {
        String rows = node.rows().stream()
                .limit(SHOWN_ROWS)
                .map(row -> row.stream().map(LiteralText::of).collect(Collectors.joining(", ", "[", "]")))
                .collect(Collectors.joining(", "));
        String more = node.rows().size() > SHOWN_ROWS ? ", ... " + node.rows().size() + " rows" : "";
        return "LocalTableScan " + columns(node.schema()) + (rows.isEmpty() ? ", <empty>" : ", " + rows + more);
    }

    @Override
    public String visitFilter(Filter node) {
        return "Filter " + new ExpressionText(node.schema()).of(node.condition());
    }

    @Override
    public String visitProject(Project node) {
        return "Project " + projection(node.expressions(), node.input().schema(), node.schema());
    }

    @Override
    public String visitExpand(Expand node) {
        ExpressionText text = new ExpressionText(node.input().schema());
        String lists = node.projections().stream().map(text::list).collect(Collectors.joining(", ", "[", "]"));
        return "Expand " + lists + ", " + columns(node.schema());
    }

    @Override
    public String visitGenerate(Generate node) {
        ExpressionText text = new ExpressionText(node.input().schema());
        String outer = node.generator().outer() ? ", outer" : "";
        return "Generate " + node.generator().name() + text.list(node.arguments()) + outer + ", "
                + columns(node.schema());
    }

    @Override
    public String visitHashAggregate(HashAggregate node) {
        return "HashAggregate" + aggregation(node.input(), node.aggregation());
    }

    @Override
    public String visitSortAggregate(SortAggregate node) {
        return "SortAggregate" + aggregation(node.input(), node.aggregation());
    }

    @Override
    public String visitBroadcastHashJoin(BroadcastHashJoin node) {
        return "BroadcastHashJoin " + keys(node.left(), node.right(), node.type(), node.keys()) + ", "
                + build(node.buildSide())
                + residual(node.left(), node.right(), node.keys().residual());
    }

    @Override
    public String visitShuffledHashJoin(ShuffledHashJoin node) {
        return "ShuffledHashJoin " + keys(node.left(), node.right(), node.type(), node.keys()) + ", "
                + build(node.buildSide())
                + residual(node.left(), node.right(), node.keys().residual());
    }

    @Override
    public String visitSortMergeJoin(SortMergeJoin node) {
        return "SortMergeJoin " + keys(node.left(), node.right(), node.type(), node.keys())
                + residual(node.left(), node.right(), node.keys().residual());
    }

    @Override
    public String visitNestedLoopJoin(NestedLoopJoin node) {
        return "BroadcastNestedLoopJoin " + build(node.buildSide()) + ", " + joinType(node.type())
                + residual(node.left(), node.right(), node.condition());
    }

    @Override
    public String visitSort(Sort node) {
        return "Sort " + new ExpressionText(node.schema()).order(node.keys());
    }

    @Override
    public String visitTopN(TopN node) {
        String offset = node.offset() > 0 ? "offset=" + node.offset() + ", " : "";
        return "TakeOrdered(limit=" + node.limit() + ", " + offset + "orderBy="
                + new ExpressionText(node.schema()).order(node.keys()) + ")";
    }

    @Override
    public String visitLimit(Limit node) {
        String offset = node.offset() > 0 ? ", offset " + node.offset() : "";
        return (node.global() ? "GlobalLimit " : "LocalLimit ") + (node.limit() < 0 ? "all" : node.limit()) + offset;
    }

    @Override
    public String visitWindow(Window node) {
        ExpressionText text = new ExpressionText(node.input().schema());
        String calls = node.calls().stream()
                .map(call -> call.function().name() + "("
                        + call.arguments().stream().map(text::of).collect(Collectors.joining(", ")) + ") "
                        + frame(call.frame(), text))
                .collect(Collectors.joining(", ", "[", "]"));
        return "Window " + calls + ", " + text.list(node.partitionBy()) + ", " + text.order(node.orderBy());
    }

    @Override
    public String visitWindowGroupLimit(WindowGroupLimit node) {
        ExpressionText text = new ExpressionText(node.schema());
        return "WindowGroupLimit " + text.list(node.partitionBy()) + ", " + text.order(node.orderBy()) + ", limit="
                + node.limit();
    }

    @Override
    public String visitUnion(Union node) {
        return "Union";
    }

    @Override
    public String visitSingleRow(SingleRow node) {
        return "SingleRow";
    }

    @Override
    public String visitExchange(Exchange node) {
        return node.partitioning().accept(new PartitioningText(node.schema()));
    }

    @Override
    public String visitWrite(Write node) {
        WriteTarget target = node.target();
        String partitions = target.partitionBy().isEmpty() ? "" : ", partitionBy=" + target.partitionBy();
        return "Write " + target.format() + " " + target.directory() + ", " + target.mode() + partitions;
    }

    /** The names of the columns in brackets. */
    static String columns(StructType schema) {
        return schema.fields().stream().map(StructField::name).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String projection(List<Expression> expressions, StructType input, StructType output) {
        ExpressionText text = new ExpressionText(input);
        List<String> items = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
            String item = text.of(expressions.get(i));
            String name = output.field(i).name();
            items.add(item.equals(name) ? item : item + " AS " + name);
        }
        return "[" + String.join(", ", items) + "]";
    }

    private static String aggregation(PlanNode input, Aggregation aggregation) {
        ExpressionText text = new ExpressionText(input.schema());
        String prefix = aggregation.phase() == Aggregation.Phase.PARTIAL ? "partial_" : "";
        boolean states = aggregation.phase() == Aggregation.Phase.FINAL;
        int position = aggregation.keys().size();
        List<String> calls = new ArrayList<>();
        for (AggregateCall call : aggregation.calls()) {
            // A final aggregation has states below it, whose names say what they are states of.
            if (states) {
                calls.add(stateName(input.schema(), position));
                position += call.function().stateTypes().size();
                continue;
            }
            String arguments = call.arguments().stream().map(text::of).collect(Collectors.joining(", "));
            String name = prefix + call.function().name();
            calls.add(name + "(" + (call.distinct() ? "distinct " : "") + arguments + ")"
                    + call.filter()
                            .map(f -> " FILTER (WHERE " + text.of(f) + ")")
                            .orElse(""));
        }
        return "(keys=" + text.list(aggregation.keys()) + ", functions=[" + String.join(", ", calls) + "])";
    }

    private static String stateName(StructType schema, int position) {
        String name = position < schema.size() ? schema.field(position).name() : "";
        return name.endsWith("#0") ? name.substring(0, name.length() - 2) : name;
    }

    private static String keys(PlanNode left, PlanNode right, JoinType type, JoinKeys keys) {
        return new ExpressionText(left.schema()).list(keys.left()) + ", "
                + new ExpressionText(right.schema()).list(keys.right()) + nullSafe(keys) + ", " + joinType(type);
    }

    private static String nullSafe(JoinKeys keys) {
        return keys.nullSafe().contains(true) ? ", nullSafe=" + keys.nullSafe() : "";
    }

    private static String build(Side side) {
        return side == Side.LEFT ? "BuildLeft" : "BuildRight";
    }

    private static String residual(PlanNode left, PlanNode right, Optional<Expression> condition) {
        List<String> names = new ArrayList<>(left.schema().names());
        names.addAll(right.schema().names());
        return condition.map(c -> ", " + new ExpressionText(names).of(c)).orElse("");
    }

    private static String joinType(JoinType type) {
        return switch (type) {
            case INNER -> "Inner";
            case LEFT -> "LeftOuter";
            case RIGHT -> "RightOuter";
            case FULL -> "FullOuter";
            case LEFT_SEMI -> "LeftSemi";
            case LEFT_ANTI -> "LeftAnti";
            case NULL_AWARE_LEFT_ANTI -> "NullAwareLeftAnti";
            default -> "ExistenceJoin";
        };
    }

    private static String frame(WindowFrame frame, ExpressionText text) {
        return frame.unit() + " BETWEEN " + bound(frame.lower(), text) + " AND " + bound(frame.upper(), text);
    }

    private static String bound(WindowFrame.Bound bound, ExpressionText text) {
        String kind = bound.kind().name().replace('_', ' ').toUpperCase(Locale.ROOT);
        return bound.offset().map(offset -> text.of(offset) + " " + kind).orElse(kind);
    }
}
