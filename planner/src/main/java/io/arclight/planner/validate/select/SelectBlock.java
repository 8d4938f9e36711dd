package io.arclight.planner.validate.select;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.logical.WindowDefinition;
import io.arclight.planner.rex.SourcePosition;
import io.arclight.planner.validate.lowering.GroupKeys;
import io.arclight.planner.validate.lowering.PlaceholderFinder;
import io.arclight.planner.validate.lowering.SelectClauses;
import io.arclight.planner.validate.lowering.SelectItem;
import io.arclight.planner.validate.lowering.SelectLowering;
import io.arclight.planner.validate.name.FieldAccess;
import io.arclight.planner.validate.name.Namespace;
import io.arclight.planner.validate.name.RelationNames;
import io.arclight.planner.validate.name.SeenNames;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.NameMatch;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.scope.Suggestions;
import io.arclight.planner.validate.typed.Placeholder.AggregateSpec;
import io.arclight.planner.validate.typed.Placeholder.GroupingSpec;
import io.arclight.planner.validate.typed.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;

/**
 * A select to which clauses can still be added; its relational expression is made when it is asked for. Immutable but for that.
 */
public final class SelectBlock implements Relation {
    private final AnalysisContext context;
    private final Relation input;
    private final RelationNames names;
    private final Map<String, WindowDefinition> windows;
    private final SelectClauses clauses;
    private final Optional<FunctionCall> timeWindow;
    private final SelectLowering lowering;
    private final Scope scope;
    private RelNode rel;

    SelectBlock(
            AnalysisContext context,
            Relation input,
            RelationNames names,
            Map<String, WindowDefinition> windows,
            SelectClauses clauses) {
        this(context, input, names, windows, clauses, Optional.empty());
    }

    private SelectBlock(
            AnalysisContext context,
            Relation input,
            RelationNames names,
            Map<String, WindowDefinition> windows,
            SelectClauses clauses,
            Optional<FunctionCall> timeWindow) {
        this.context = context;
        this.input = input;
        this.names = names;
        this.windows = windows;
        this.clauses = clauses;
        this.timeWindow = timeWindow;
        this.lowering = new SelectLowering(context, input, names, clauses);
        this.scope = outputScope();
    }

    private Scope outputScope() {
        List<Column> columns = new ArrayList<>();
        for (SelectItem item : clauses.items()) {
            columns.add(item.column(columns.size()));
        }
        int width = columns.size() + lowering.orderExtras().size();
        List<Column> hidden = new ArrayList<>();
        for (Column column : clauses.hidden()) {
            hidden.add(column.at(width + hidden.size()).accessed(Column.Access.HIDDEN));
        }
        return new Scope(columns, hidden);
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public RelNode rel() {
        if (rel == null) {
            rel = lowering.lower();
        }
        return rel;
    }

    /** The clauses. */
    SelectClauses clauses() {
        return clauses;
    }

    /** What is selected from. */
    Relation input() {
        return input;
    }

    /** The names of the input. */
    RelationNames inputNames() {
        return names;
    }

    /** The named windows. */
    Map<String, WindowDefinition> windows() {
        return windows;
    }

    /** The call of a function of time windows in it, which its input has a column for. */
    public Optional<FunctionCall> timeWindow() {
        return timeWindow;
    }

    /** This select with a call of a function of time windows. */
    public SelectBlock windowedBy(Optional<FunctionCall> call) {
        return call.isEmpty() ? this : new SelectBlock(context, input, names, windows, clauses, call);
    }

    /** This select with other clauses. */
    SelectBlock with(SelectClauses changed) {
        return new SelectBlock(context, input, names, windows, changed, timeWindow);
    }

    /** This select as that of a Dataset. */
    public SelectBlock tagged(long dataset) {
        List<SelectItem> items = new ArrayList<>();
        for (int i = 0; i < clauses.items().size(); i++) {
            SelectItem item = clauses.items().get(i);
            Column column = scope.columns().get(i).tagged(dataset);
            items.add(new SelectItem(item.name(), item.rex(), Optional.of(column)));
        }
        return with(clauses.withItems(items));
    }

    /** The select list's names, as what they compute. */
    Namespace outputNames() {
        return new Namespace() {
            @Override
            public Optional<Typed> find(Attribute name) {
                return soleMatch(name).flatMap(match -> new FieldAccess(context, name.origin())
                        .find(
                                Typed.of(
                                        clauses.items()
                                                .get(match.column().index())
                                                .rex(),
                                        match.column().name()),
                                match.fields()));
            }

            /** Of several columns of one name none is meant, but maybe one of the input. */
            private Optional<NameMatch> soleMatch(Attribute name) {
                boolean shared = name.name().size() == 1
                        && scope.columns().stream()
                                        .filter(column -> column.name()
                                                .equalsIgnoreCase(name.name().get(0)))
                                        .count()
                                > 1
                        && names.find(name).isPresent();
                return shared ? Optional.empty() : Relation.find(new Scope(scope.columns(), List.of()), name);
            }

            @Override
            public Scope scope() {
                return scope;
            }
        };
    }

    /** The input's names, as far as clauses above a grouping may use them outside aggregates. */
    Namespace groupedNames() {
        return lowering.isAggregate()
                ? new GroupedNames(names, clauses.groupBy().orElse(GroupKeys.NONE))
                : names;
    }

    /**
     * Rejects a key of ORDER BY that groups do not have. Where HAVING needs more than the select list has, the order is one over the
     * result alone: beside its columns it may use single grouping columns.
     *
     * @param seen the names that the key uses beside those of the select list
     */
    void checkOrder(RexNode key, SeenNames seen) {
        if (clauses.groupBy().isEmpty()
                || clauses.items().stream().anyMatch(item -> item.rex().equals(key))) {
            return;
        }
        GroupKeys groups = clauses.groupBy().get();
        if (!clauses.havingAddsColumns() && groups.covers(key)) {
            return;
        }
        checkKeys(groups, seen);
        PlaceholderFinder aggregates = new PlaceholderFinder(AggregateSpec.class::isInstance);
        key.accept(aggregates);
        for (RexCall call : clauses.havingAddsColumns() ? aggregates.found() : Set.<RexCall>of()) {
            Origin origin = SourcePosition.originOf(call);
            throw new ArclightException(
                    ErrorCondition.UNSUPPORTED_EXPR_FOR_OPERATOR,
                    Map.of("invalidExprSqls", "\"" + origin.fragment() + "\""),
                    origin,
                    null);
        }
    }

    /**
     * Rejects a condition over groups that uses columns which are within keys alone, and not as the keys have them.
     *
     * @param seen the names that the condition uses, as columns of the input
     */
    void checkHaving(RexNode condition, SeenNames seen) {
        GroupKeys groups = clauses.groupBy().orElse(GroupKeys.NONE);
        if (!groups.covers(condition)) {
            checkKeys(groups, seen);
        }
        checkGrouping(condition);
    }

    private void checkKeys(GroupKeys groups, SeenNames seen) {
        seen.all().forEach((name, typed) -> {
            if (!groups.hasColumns(typed.rex())) {
                throw Suggestions.unresolvedColumn(name.name(), scope.columns(), name.origin());
            }
        });
    }

    /** Rejects GROUPING and GROUPING_ID above several grouping sets that are all empty. */
    void checkGrouping(RexNode expression) {
        GroupKeys groups = clauses.groupBy().orElse(GroupKeys.NONE);
        PlaceholderFinder finder = new PlaceholderFinder(GroupingSpec.class::isInstance);
        expression.accept(finder);
        if (!finder.found().isEmpty()
                && groups.keys().isEmpty()
                && groups.sets().size() > 1) {
            throw new ArclightException(ErrorCondition.UNSUPPORTED_GROUPING_EXPRESSION);
        }
    }

    /** Whether rows are grouped. */
    boolean isAggregate() {
        return lowering.isAggregate();
    }

    @Override
    public Optional<Relation> extend(Attribute name) {
        if (clauses.distinct()) {
            return Optional.empty();
        }
        Optional<NameMatch> match = Relation.find(input.scope(), name);
        if (match.isPresent()) {
            Column column = match.get().column();
            return isAvailable(column) ? Optional.of(with(clauses.withHidden(column))) : Optional.empty();
        }
        if (clauses.groupBy().isPresent()) {
            return Optional.empty();
        }
        return input.extend(name)
                .flatMap(extended ->
                        new SelectBlock(context, extended, extendedNames(extended), windows, clauses).extend(name));
    }

    private RelationNames extendedNames(Relation extended) {
        return names.over(extended.scope(), extended.rel().getRowType());
    }

    private boolean isAvailable(Column column) {
        return clauses.groupBy()
                .map(groups -> groups.keys().contains(new RexInputRef(column.index(), column.type())))
                .orElse(!lowering.isAggregate());
    }
}
