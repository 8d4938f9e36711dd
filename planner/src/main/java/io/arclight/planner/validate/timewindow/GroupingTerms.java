package io.arclight.planner.validate.timewindow;

import io.arclight.planner.logical.Grouping;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.validate.scope.Relation;
import java.util.List;

/**
 * The keys of a grouping beside the session, as expressions over the rows: ordinals and aliases mean items of the select
 * list.
 *
 * @param items the select list
 * @param rows the rows
 */
record GroupingTerms(List<LogicalExpression> items, Relation rows) {
    List<LogicalExpression> of(Grouping grouping) {
        return grouping.keys().stream()
                .map(this::meaning)
                .filter(key -> !isSession(key))
                .toList();
    }

    private static boolean isSession(LogicalExpression key) {
        return key instanceof Attribute name && name.name().equals(List.of(WindowCalls.SESSION_WINDOW));
    }

    private LogicalExpression meaning(LogicalExpression key) {
        if (key instanceof Constant constant
                && constant.value() instanceof Integer position
                && position > 0
                && position <= items.size()) {
            return unaliased(items.get(position - 1));
        }
        if (key instanceof Attribute name
                && name.name().size() == 1
                && Relation.find(rows.scope(), name).isEmpty()) {
            return items.stream()
                    .filter(item -> item instanceof Alias alias
                            && alias.names().get(0).equalsIgnoreCase(name.name().get(0)))
                    .findFirst()
                    .map(GroupingTerms::unaliased)
                    .orElse(key);
        }
        return key;
    }

    private static LogicalExpression unaliased(LogicalExpression item) {
        return item instanceof Alias alias ? alias.child() : item;
    }
}
