package io.arclight.planner.validate.select;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.TypeStructure;
import io.arclight.planner.logical.Grouping;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.NameExpression.Star;
import io.arclight.planner.rex.TypeMapping;
import io.arclight.planner.validate.expression.ExpressionAnalyzer;
import io.arclight.planner.validate.lowering.CommutativeForm;
import io.arclight.planner.validate.lowering.GroupKeys;
import io.arclight.planner.validate.lowering.PlaceholderFinder;
import io.arclight.planner.validate.lowering.SelectItem;
import io.arclight.planner.validate.name.Namespace;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.typed.Placeholder.AggregateSpec;
import io.arclight.planner.validate.typed.Placeholder.WindowSpec;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.calcite.rex.RexNode;

/** GROUP BY: expressions, positions in the select list, its aliases, ALL, grouping sets. */
final class GroupingAnalyzer {
    private final AnalysisContext context;
    private final List<SelectItem> items;

    GroupingAnalyzer(AnalysisContext context, List<SelectItem> items) {
        this.context = context;
        this.items = items;
    }

    /**
     * Analyzes a GROUP BY.
     *
     * @param grouping what is written
     * @param expressions analyzes keys: names are the input's columns, then aliases
     */
    GroupKeys analyze(Grouping grouping, ExpressionAnalyzer expressions) {
        if (grouping.all()) {
            return all();
        }
        List<RexNode> keys = new ArrayList<>();
        for (LogicalExpression key : grouping.keys()) {
            RexNode rex = key(key, expressions);
            keys.add(keys.stream()
                    .filter(earlier -> CommutativeForm.of(earlier).equals(CommutativeForm.of(rex)))
                    .findFirst()
                    .orElse(rex));
        }
        return new GroupKeys(
                keys, grouping.sets(), grouping.analytic() || grouping.sets().size() > 1);
    }

    /**
     * Rejects numbers as keys where a star hides what they count.
     *
     * @param grouping what is written
     * @param list the select list as written
     * @throws ArclightException STAR_GROUP_BY_POS
     */
    void checkStar(Grouping grouping, List<LogicalExpression> list) {
        if (list.stream().anyMatch(Star.class::isInstance)
                && grouping.keys().stream().anyMatch(this::isOrdinal)) {
            throw new ArclightException(ErrorCondition.STAR_GROUP_BY_POS);
        }
    }

    private boolean isOrdinal(LogicalExpression key) {
        return key instanceof Constant constant
                && constant.type() == AtomicType.INTEGER
                && constant.value() != null
                && context.settings().get(Settings.GROUP_BY_ORDINAL);
    }

    private RexNode key(LogicalExpression key, ExpressionAnalyzer expressions) {
        if (isOrdinal(key)) {
            return ordinal((Constant) key);
        }
        Typed typed = expressions.analyze(key);
        if (hasAggregate(typed.rex())) {
            throw new ArclightException(ErrorCondition.GROUP_BY_AGGREGATE, "sqlExpr", typed.print());
        }
        requireGroupable(typed.type(), typed.print());
        return typed.rex();
    }

    /** Checks that rows can be grouped by values of a type: not by variants, which have no equality. */
    private static void requireGroupable(DataType type, String text) {
        if (TypeStructure.contains(type, part -> part == AtomicType.VARIANT)) {
            throw new ArclightException(
                    ErrorCondition.GROUP_EXPRESSION_TYPE_IS_NOT_ORDERABLE,
                    "sqlExpr",
                    "\"" + text + "\"",
                    "dataType",
                    TypedBuilder.quote(type));
        }
    }

    private RexNode ordinal(Constant constant) {
        int position = (Integer) constant.value();
        if (position < 1 || position > items.size()) {
            throw new ArclightException(
                    ErrorCondition.GROUP_BY_POS_OUT_OF_RANGE,
                    Map.of("index", Integer.toString(position), "size", Integer.toString(items.size())),
                    constant.origin(),
                    null);
        }
        SelectItem item = items.get(position - 1);
        PlaceholderFinder windows = new PlaceholderFinder(WindowSpec.class::isInstance);
        item.rex().accept(windows);
        if (!windows.found().isEmpty()) {
            throw new ArclightException(
                    ErrorCondition.UNSUPPORTED_EXPR_FOR_OPERATOR,
                    Map.of("invalidExprSqls", "\"" + item.name() + "\""),
                    constant.origin(),
                    null);
        }
        if (hasAggregate(item.rex())) {
            throw new ArclightException(
                    ErrorCondition.GROUP_BY_POS_AGGREGATE,
                    Map.of("index", Integer.toString(position), "aggExpr", item.name()),
                    constant.origin(),
                    null);
        }
        item.checkKey();
        requireGroupable(TypeMapping.toDataType(item.rex().getType()), item.name());
        return item.rex();
    }

    /** Every item without an aggregate is a key. */
    private GroupKeys all() {
        List<RexNode> keys = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (SelectItem item : items) {
            if (!hasAggregate(item.rex())) {
                item.checkKey();
                requireGroupable(TypeMapping.toDataType(item.rex().getType()), item.name());
                positions.add(keys.size());
                keys.add(item.rex());
            }
        }
        if (keys.isEmpty() && items.stream().anyMatch(item -> usesRows(item.rex()))) {
            throw new ArclightException(ErrorCondition.UNRESOLVED_ALL_IN_GROUP_BY);
        }
        return new GroupKeys(keys, List.of(positions));
    }

    /** Whether columns stand outside of aggregates. */
    private static boolean usesRows(RexNode rex) {
        return !GroupKeys.NONE.covers(rex);
    }

    private static boolean hasAggregate(RexNode rex) {
        PlaceholderFinder finder =
                new PlaceholderFinder(spec -> spec instanceof AggregateSpec || spec instanceof WindowSpec);
        rex.accept(finder);
        return !finder.found().isEmpty();
    }

    /** Names of keys: the input's columns, then the select list's aliases. */
    static Namespace names(AnalysisContext context, Namespace input, Namespace aliases) {
        return context.settings().get(Settings.GROUP_BY_ALIASES) ? input.orElse(aliases) : input;
    }

    /** Whether GROUP BY ALL is meant: the word may also be a column's name. */
    static boolean isAll(Grouping grouping, Namespace input) {
        return grouping.all()
                && input.find(new Attribute(List.of("all"), 0, Origin.NONE)).isEmpty();
    }
}
