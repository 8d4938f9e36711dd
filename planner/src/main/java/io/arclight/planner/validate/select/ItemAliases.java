package io.arclight.planner.validate.select;

import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.validate.lowering.SelectItem;
import io.arclight.planner.validate.name.FieldAccess;
import io.arclight.planner.validate.name.Namespace;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.typed.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names that the items of a select list give, for other items and for GROUP BY. */
final class ItemAliases {
    private final AnalysisContext context;
    private final List<SelectItem> lateral = new ArrayList<>();
    private final List<SelectItem> generated = new ArrayList<>();
    private final List<SelectItem> keys = new ArrayList<>();
    private boolean used;

    ItemAliases(AnalysisContext context) {
        this.context = context;
    }

    /** An item with an alias. */
    void add(SelectItem item) {
        lateral.add(item);
        keys.add(item);
    }

    /** A column of a generator. */
    void addGenerated(SelectItem item) {
        generated.add(item);
    }

    /** What only GROUP BY can name. */
    void addKey(SelectItem item) {
        keys.add(item);
    }

    /** Forgets that aliases were used. */
    void startItem() {
        used = false;
    }

    /** Whether an alias was used since {@link #startItem}. */
    boolean isUsed() {
        return used;
    }

    /** The aliases, as items to the right see them. */
    Namespace lateral() {
        return new Items(lateral) {
            @Override
            public Optional<Typed> find(Attribute name) {
                Optional<Typed> found = super.find(name);
                used |= found.isPresent();
                return found.map(
                        typed -> typed.printedAs(() -> "lateralAliasReference(" + String.join(".", name.name()) + ")"));
            }
        };
    }

    /** The columns of generators. */
    Namespace generated() {
        return new Items(generated);
    }

    /** The aliases, as GROUP BY sees them. */
    Namespace keys() {
        return new Items(keys) {
            @Override
            Typed meaning(SelectItem item) {
                item.checkKey();
                return super.meaning(item);
            }
        };
    }

    /** Items by name. */
    private class Items implements Namespace {
        private final List<SelectItem> items;

        Items(List<SelectItem> items) {
            this.items = items;
        }

        @Override
        public Optional<Typed> find(Attribute name) {
            return Relation.find(scope(), name).flatMap(match -> new FieldAccess(context, name.origin())
                    .find(meaning(items.get(match.column().index())), match.fields()));
        }

        Typed meaning(SelectItem item) {
            return Typed.of(item.rex(), item.name());
        }

        @Override
        public Scope scope() {
            List<Column> columns = new ArrayList<>();
            for (SelectItem item : items) {
                columns.add(Column.of(item.name(), columns.size(), item.rex().getType()));
            }
            return new Scope(columns, List.of());
        }
    }
}
