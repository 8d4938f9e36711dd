package io.arclight.planner.validate.select;

import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.WindowDefinition;
import io.arclight.planner.validate.expression.Namespace;
import io.arclight.planner.validate.expression.RelationNames;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.NameMatch;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.typed.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rex.RexInputRef;

/**
 * A select to which clauses can still be added; its relational expression is made when it is asked for. Immutable but for that.
 */
public final class SelectBlock implements Relation {
    private final AnalysisContext context;
    private final Relation input;
    private final RelationNames names;
    private final Map<String, WindowDefinition> windows;
    private final SelectClauses clauses;
    private final SelectLowering lowering;
    private final Scope scope;
    private RelNode rel;

    SelectBlock(
            AnalysisContext context,
            Relation input,
            RelationNames names,
            Map<String, WindowDefinition> windows,
            SelectClauses clauses) {
        this.context = context;
        this.input = input;
        this.names = names;
        this.windows = windows;
        this.clauses = clauses;
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

    /** This select with other clauses. */
    SelectBlock with(SelectClauses changed) {
        return new SelectBlock(context, input, names, windows, changed);
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
                return soleMatch(name)
                        .filter(match -> match.fields().isEmpty())
                        .map(match -> Typed.of(
                                clauses.items().get(match.column().index()).rex(),
                                match.column().name()));
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
