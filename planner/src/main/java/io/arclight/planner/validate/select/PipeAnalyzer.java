package io.arclight.planner.validate.select;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.logical.Grouping;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.PipePlan.PipeAggregate;
import io.arclight.planner.logical.PipePlan.PipeColumns;
import io.arclight.planner.rex.SourcePosition;
import io.arclight.planner.validate.expression.Surroundings;
import io.arclight.planner.validate.lowering.PlaceholderFinder;
import io.arclight.planner.validate.lowering.SelectItem;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Column.Access;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.typed.Placeholder.AggregateSpec;
import io.arclight.planner.validate.typed.Placeholder.GroupingSpec;
import io.arclight.planner.validate.typed.Placeholder.Spec;
import io.arclight.planner.validate.typed.Placeholder.WindowSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;

/** Operations behind {@code |>} that are selects of their own. */
public final class PipeAnalyzer {
    private final Surroundings surroundings;

    /** An analyzer for pipes that stand somewhere. */
    public PipeAnalyzer(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What comes out of a pipe: the result's columns, and those of joined relations that only qualified names reach. */
    public static Relation input(Relation relation) {
        List<Column> hidden = relation.scope().hidden().stream()
                .filter(column -> column.access() == Access.QUALIFIED)
                .toList();
        return Relation.of(relation.rel(), new Scope(relation.scope().columns(), hidden));
    }

    /** EXTEND, SET, DROP. */
    public Relation columns(Relation input, PipeColumns node) {
        SelectBlock block = new SelectAnalyzer(surroundings).select(input, node.items(), Optional.empty(), Map.of());
        if (block.isAggregate()) {
            RexCall aggregate = find(block.clauses().items(), AggregateSpec.class::isInstance)
                    .iterator()
                    .next();
            Origin origin = SourcePosition.originOf(aggregate);
            throw new ArclightException(
                    ErrorCondition.PIPE_OPERATOR_CONTAINS_AGGREGATE_FUNCTION,
                    Map.of("clause", node.clause(), "expr", origin.fragment()),
                    origin,
                    null);
        }
        for (Column column : input.scope().hidden()) {
            block = block.with(block.clauses().withHidden(column));
        }
        return block.rescoped(scope -> new Scope(
                scope.columns(),
                scope.hidden().stream()
                        .map(column -> column.accessed(Access.QUALIFIED))
                        .toList()));
    }

    /** AGGREGATE. */
    public Relation aggregate(Relation input, PipeAggregate node) {
        List<LogicalExpression> keys = node.keys().stream()
                .map(key -> column(key, input.scope().columns()))
                .toList();
        List<LogicalExpression> items = new ArrayList<>(keys);
        items.addAll(node.aggregates());
        List<Integer> positions = IntStream.range(0, keys.size()).boxed().toList();
        Grouping grouping =
                new Grouping(keys.stream().map(PipeAnalyzer::unnamed).toList(), List.of(positions), false);
        SelectBlock block = new SelectAnalyzer(surroundings).select(input, items, Optional.of(grouping), Map.of());
        List<SelectItem> selected = block.clauses().items();
        for (SelectItem item :
                selected.subList(Math.max(0, selected.size() - node.aggregates().size()), selected.size())) {
            check(item, node.origin());
        }
        return block;
    }

    private static void check(SelectItem item, Origin origin) {
        List<SelectItem> one = List.of(item);
        if (!find(one, WindowSpec.class::isInstance).isEmpty()) {
            throw unsupported(
                    "window functions; please update the query to move the window functions to a subsequent |> SELECT operator instead",
                    origin);
        }
        if (!find(one, GroupingSpec.class::isInstance).isEmpty()) {
            boolean id = !find(one, spec -> spec instanceof GroupingSpec grouping && grouping.id())
                    .isEmpty();
            throw unsupported(id ? "GROUPING_ID" : "GROUPING", origin);
        }
        if (find(one, AggregateSpec.class::isInstance).isEmpty()) {
            throw new ArclightException(
                    ErrorCondition.PIPE_OPERATOR_AGGREGATE_EXPRESSION_CONTAINS_NO_AGGREGATE_FUNCTION,
                    Map.of("expr", item.name()),
                    origin,
                    null);
        }
    }

    private static ArclightException unsupported(String clause, Origin origin) {
        return new ArclightException(
                ErrorCondition.UNSUPPORTED_FEATURE__PIPE_OPERATOR_AGGREGATE_UNSUPPORTED_CASE,
                Map.of("case", clause),
                origin,
                null);
    }

    private static Set<RexCall> find(List<SelectItem> items, Predicate<Spec> wanted) {
        PlaceholderFinder finder = new PlaceholderFinder(wanted);
        List<RexNode> expressions = items.stream().map(SelectItem::rex).toList();
        finder.visitAll(expressions);
        return finder.found();
    }

    private static LogicalExpression unnamed(LogicalExpression key) {
        return key instanceof Alias alias ? alias.child() : key;
    }

    /** The column that an ordinal means. */
    private LogicalExpression column(LogicalExpression key, List<Column> columns) {
        if (!(key instanceof Constant constant)
                || constant.type() != AtomicType.INTEGER
                || constant.value() == null
                || !surroundings.context().settings().get(Settings.GROUP_BY_ORDINAL)) {
            return key;
        }
        int position = (Integer) constant.value();
        if (position < 1 || position > columns.size()) {
            throw new ArclightException(
                    ErrorCondition.GROUP_BY_POS_OUT_OF_RANGE,
                    Map.of("index", Integer.toString(position), "size", Integer.toString(columns.size())),
                    constant.origin(),
                    null);
        }
        return new Attribute(columns.get(position - 1).fullName(), 0, constant.origin());
    }
}
