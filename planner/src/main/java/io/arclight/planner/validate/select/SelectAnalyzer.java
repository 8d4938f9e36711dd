package io.arclight.planner.validate.select;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.logical.Grouping;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.NameExpression.SortOrder;
import io.arclight.planner.logical.WindowDefinition;
import io.arclight.planner.rex.PlannerTypeFactory;
import io.arclight.planner.rex.SourcePosition;
import io.arclight.planner.validate.expression.ExpressionAnalyzer;
import io.arclight.planner.validate.expression.ExpressionScope.Clause;
import io.arclight.planner.validate.expression.Surroundings;
import io.arclight.planner.validate.lowering.GroupKeys;
import io.arclight.planner.validate.lowering.PlaceholderFinder;
import io.arclight.planner.validate.lowering.SelectClauses;
import io.arclight.planner.validate.lowering.SelectClauses.SortKey;
import io.arclight.planner.validate.lowering.SelectItem;
import io.arclight.planner.validate.name.GrowingNames;
import io.arclight.planner.validate.name.Namespace;
import io.arclight.planner.validate.name.OuterReferences;
import io.arclight.planner.validate.name.RelationNames;
import io.arclight.planner.validate.name.SeenNames;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.scope.SetOperationTypes;
import io.arclight.planner.validate.typed.Placeholder;
import io.arclight.planner.validate.typed.Placeholder.AggregateSpec;
import io.arclight.planner.validate.typed.Placeholder.Direction;
import io.arclight.planner.validate.typed.Placeholder.WindowSpec;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;

/** Analyzes the clauses of a select, from the select list outwards. */
public final class SelectAnalyzer {
    private final Surroundings surroundings;

    /** An analyzer for selects that stand somewhere. */
    public SelectAnalyzer(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * A select list with its grouping.
     *
     * @param input what is selected from
     * @param list the select list
     * @param grouping GROUP BY
     * @param windows the named windows
     */
    public SelectBlock select(
            Relation input,
            List<LogicalExpression> list,
            Optional<Grouping> grouping,
            Map<String, WindowDefinition> windows) {
        boolean sets = grouping.filter(SelectAnalyzer::hasSets).isPresent();
        Scope scope = sets ? nullable(input.scope()) : input.scope();
        RelationNames names =
                new RelationNames(surroundings.context(), scope, input.rel().getRowType());
        GrowingNames growing = new GrowingNames(input, names);
        Namespace base = sets ? names : growing;
        ItemAnalyzer items = new ItemAnalyzer(surroundings.context(), base, grouping.isPresent());
        ExpressionAnalyzer expressions = surroundings.over(items.names(), items.names(), names, windows, Clause.SELECT);
        List<SelectItem> selected = items.analyze(list, expressions);
        Optional<GroupKeys> keys = grouping.map(written -> {
            Namespace keyNames = GroupingAnalyzer.names(surroundings.context(), base, items.keyNames());
            GroupingAnalyzer analyzer = new GroupingAnalyzer(surroundings.context(), items.groupable());
            analyzer.checkStar(written, list);
            return analyzer.analyze(
                    asWritten(written, keyNames),
                    surroundings.over(keyNames, keyNames, names, windows, Clause.GROUP_BY));
        });
        Relation grown = sets ? input : growing.relation();
        RelationNames grownNames = sets ? names : growing.names();
        SelectBlock block =
                new SelectBlock(surroundings.context(), grown, grownNames, windows, SelectClauses.of(selected, keys));
        checkGenerators(items.generators(), block);
        return block;
    }

    /** Over groups there can be one generator. */
    private static void checkGenerators(List<String> generators, SelectBlock block) {
        if (generators.size() > 1 && block.isAggregate()) {
            throw new ArclightException(
                    ErrorCondition.UNSUPPORTED_GENERATOR__MULTI_GENERATOR,
                    "num",
                    Integer.toString(generators.size()),
                    "generators",
                    String.join(", ", generators));
        }
    }

    /** GROUP BY ALL is a key of that name where there is a column of that name. */
    private static Grouping asWritten(Grouping grouping, Namespace input) {
        return grouping.all() && !GroupingAnalyzer.isAll(grouping, input)
                ? new Grouping(List.of(new Attribute(List.of("all"), 0, Origin.NONE)), List.of(List.of(0)), false)
                : grouping;
    }

    private static boolean hasSets(Grouping grouping) {
        return !grouping.all()
                && (grouping.sets().size() != 1
                        || grouping.sets().get(0).size() != grouping.keys().size());
    }

    /** Keys that are not in every grouping set are null in some groups. */
    private static Scope nullable(Scope scope) {
        return scope.mapAll(
                column -> column.typed(PlannerTypeFactory.INSTANCE.createTypeWithNullability(column.type(), true)));
    }

    /**
     * All columns of a relation, some replaced, some added.
     *
     * @param input the relation
     * @param added aliased expressions; a name that exists replaces every column of that name
     */
    public SelectBlock withColumns(Relation input, List<LogicalExpression> added) {
        RelationNames names = new RelationNames(
                surroundings.context(), input.scope(), input.rel().getRowType());
        GrowingNames growing = new GrowingNames(input, names);
        ItemAnalyzer analyzer = new ItemAnalyzer(surroundings.context(), growing, false);
        List<SelectItem> computed =
                analyzer.analyze(added, surroundings.over(growing, growing, names, Map.of(), Clause.SELECT));
        Map<String, SelectItem> byName = new LinkedHashMap<>();
        computed.forEach(item -> byName.put(item.name().toLowerCase(Locale.ROOT), item));
        List<SelectItem> items = new ArrayList<>();
        Set<String> replaced = new HashSet<>();
        for (Column column : input.scope().columns()) {
            String key = column.name().toLowerCase(Locale.ROOT);
            SelectItem replacement = byName.get(key);
            if (replacement == null) {
                items.add(new SelectItem(
                        column.name(), new RexInputRef(column.index(), column.type()), Optional.of(column)));
            } else {
                items.add(replacement);
                replaced.add(key);
            }
        }
        byName.forEach((key, item) -> {
            if (!replaced.contains(key)) {
                items.add(item);
            }
        });
        return new SelectBlock(
                surroundings.context(),
                growing.relation(),
                growing.names(),
                Map.of(),
                SelectClauses.of(items, Optional.empty()));
    }

    /** HAVING: the keys' names come first, then the select list's. */
    public Relation having(SelectBlock block, LogicalExpression condition) {
        return block.with(block.clauses().withHaving(condition(block, condition, true)));
    }

    /** QUALIFY. */
    public Relation qualify(SelectBlock block, LogicalExpression condition) {
        SelectBlock qualified = block.with(block.clauses().withQualify(condition(block, condition, false)));
        checkNoAggregate(qualified.clauses());
        PlaceholderFinder windows = new PlaceholderFinder(WindowSpec.class::isInstance);
        windows.visitAll(qualified.clauses().qualify());
        windows.visitAll(
                qualified.clauses().items().stream().map(SelectItem::rex).toList());
        if (windows.found().isEmpty()) {
            throw new ArclightException(ErrorCondition.QUALIFY_REQUIRES_WINDOW_FUNCTION);
        }
        return qualified;
    }

    /** An aggregate in QUALIFY comes too late, unless a window has it, or the select list has it under an alias. */
    private static void checkNoAggregate(SelectClauses clauses) {
        PlaceholderFinder selected = new PlaceholderFinder(AggregateSpec.class::isInstance);
        selected.visitAll(clauses.items().stream().map(SelectItem::rex).toList());
        List<Origin> aliased =
                selected.found().stream().map(SourcePosition::originOf).toList();
        PlaceholderFinder finder =
                new PlaceholderFinder(spec -> spec instanceof AggregateSpec || spec instanceof WindowSpec);
        finder.visitAll(clauses.qualify());
        for (RexCall call : finder.found()) {
            Origin origin = SourcePosition.originOf(call);
            if (Placeholder.specOf(call).orElseThrow() instanceof AggregateSpec && !aliased.contains(origin)) {
                throw new ArclightException(
                        ErrorCondition.QUALIFY_AGGREGATE_NOT_ALLOWED,
                        Map.of("aggregateExpr", "\"" + origin.fragment() + "\""),
                        origin,
                        null);
            }
        }
    }

    private RexNode condition(SelectBlock block, LogicalExpression condition, boolean having) {
        Namespace output = block.outputNames();
        RelationNames input = block.inputNames();
        Namespace grouped = new GroupedNames(input, block.clauses().groupBy().orElse(GroupKeys.NONE));
        SeenNames seen = new SeenNames();
        Namespace outside =
                having ? seen.through(grouped).orElse(output) : output.orElse(block.isAggregate() ? grouped : input);
        ExpressionAnalyzer expressions = surroundings.over(
                outside, input.orElse(output), input, block.windows(), having ? Clause.HAVING : Clause.RESULT);
        RexNode rex = condition(expressions.analyze(condition));
        if (having) {
            block.checkHaving(rex, seen);
        }
        return rex;
    }

    private RexNode condition(Typed typed) {
        return new TypedBuilder(surroundings.context(), Origin.NONE)
                .condition(typed, ErrorCondition.DATATYPE_MISMATCH__FILTER_NOT_BOOLEAN, "filter");
    }

    /** SELECT DISTINCT. */
    public Relation distinct(SelectBlock block) {
        for (SelectItem item : block.clauses().items()) {
            SetOperationTypes.requireComparable(item.name(), item.rex().getType());
        }
        return block.with(block.clauses().withDistinct());
    }

    /** Whether DISTINCT can still be a clause of a select. */
    public static boolean takesDistinct(SelectBlock block) {
        return !block.clauses().distinct()
                && block.clauses().order().isEmpty()
                && block.clauses().hidden().isEmpty();
    }

    /** Whether an order can still be a clause of a select. */
    public static boolean takesOrder(SelectBlock block) {
        return block.clauses().order().isEmpty() && block.clauses().hidden().isEmpty();
    }

    /** ORDER BY or SORT BY on a select: its names come first, then those of its input. */
    public Relation sort(SelectBlock block, List<SortOrder> orders, boolean global) {
        Clause clause = block.isAggregate() ? Clause.RESULT : Clause.SORT;
        Namespace output = block.outputNames();
        GrowingNames growing = new GrowingNames(block.input(), block.inputNames());
        Namespace input = block.isAggregate() ? block.inputNames() : growing;
        Namespace grouped = block.isAggregate() ? block.groupedNames() : growing;
        SeenNames seen = new SeenNames();
        Namespace outside = output.orElse(seen.through(grouped));
        Namespace inside = seen.through(input).orElse(output);
        ExpressionAnalyzer expressions =
                surroundings.over(outside, inside, block.inputNames(), block.windows(), clause);
        ExpressionAnalyzer keysFirst = surroundings.over(
                seen.through(grouped).orElse(output), inside, block.inputNames(), block.windows(), clause);
        List<SortKey> keys = new ArrayList<>();
        List<SelectItem> items = block.clauses().items();
        for (SortOrder order : orders) {
            Direction direction = new Direction(order.descending(), order.nullsFirst());
            Optional<Integer> position = ordinal(order, items.size());
            if (position.isPresent()) {
                keys.add(new SortKey(items.get(position.get()).rex(), direction));
            } else if (isAll(orders, outside)) {
                items.forEach(item -> keys.add(new SortKey(item.rex(), direction)));
            } else {
                seen.clear();
                RexNode rex = analyze(order, expressions, keysFirst);
                OuterReferences.checkOrder(
                        rex,
                        block.inputNames().correlations(),
                        items.stream().map(SelectItem::rex).toList());
                block.checkOrder(rex, seen);
                block.checkGrouping(rex);
                keys.add(new SortKey(rex, direction));
            }
        }
        SelectClauses clauses = block.clauses().withOrder(keys, !global);
        return new SelectBlock(surroundings.context(), growing.relation(), growing.names(), block.windows(), clauses);
    }

    /** The select list's names come before the keys'; those that make no sense there mean the keys after all. */
    private static RexNode analyze(SortOrder key, ExpressionAnalyzer first, ExpressionAnalyzer second) {
        try {
            return first.analyzeKey(key).rex();
        } catch (ArclightException e) {
            try {
                return second.analyzeKey(key).rex();
            } catch (ArclightException again) {
                throw e;
            }
        }
    }

    /** The position in the result that a number in ORDER BY means. */
    public Optional<Integer> ordinal(SortOrder order, int columns) {
        if (!(order.child() instanceof Constant constant)
                || constant.type() != AtomicType.INTEGER
                || constant.value() == null
                || !surroundings.context().settings().get(Settings.ORDER_BY_ORDINAL)) {
            return Optional.empty();
        }
        int position = (Integer) constant.value();
        if (position < 1 || position > columns) {
            throw new ArclightException(
                    ErrorCondition.ORDER_BY_POS_OUT_OF_RANGE,
                    Map.of("index", Integer.toString(position), "size", Integer.toString(columns)),
                    constant.origin(),
                    null);
        }
        return Optional.of(position - 1);
    }

    private static boolean isAll(List<SortOrder> orders, Namespace names) {
        return orders.size() == 1
                && orders.get(0).child() instanceof Attribute attribute
                && attribute.name().size() == 1
                && attribute.name().get(0).equalsIgnoreCase("all")
                && names.find(attribute).isEmpty();
    }
}
