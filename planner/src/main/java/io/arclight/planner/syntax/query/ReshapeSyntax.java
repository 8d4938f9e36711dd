package io.arclight.planner.syntax.query;

import io.arclight.exec.error.ErrorCondition;
import io.arclight.parser.relation.PivotRelation;
import io.arclight.parser.relation.TableSample;
import io.arclight.parser.relation.UnpivotRelation;
import io.arclight.parser.tree.NumericLiteral;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.logical.NameExpression.TupleExpression;
import io.arclight.planner.logical.ReshapedPlan.Pivot;
import io.arclight.planner.logical.ReshapedPlan.Sample;
import io.arclight.planner.logical.ReshapedPlan.Unpivot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.util.Util;

/** TABLESAMPLE, PIVOT, UNPIVOT. */
final class ReshapeSyntax {
    private final Translation translation;
    private final RelationSyntax relations;

    ReshapeSyntax(Translation translation, RelationSyntax relations) {
        this.translation = translation;
        this.relations = relations;
    }

    LogicalPlan sample(TableSample node) {
        LogicalPlan child = relations.relation(node.relation());
        checkForm(node);
        Optional<Long> seed = Optional.ofNullable(node.seed()).map(value -> (long) number(value));
        return switch (node.unit()) {
            case PERCENT -> new Sample(child, fraction(number(node.amount()) / 100, node), seed, Optional.empty());
            case BUCKETS, KEYED_BUCKETS, BYTES, NOTHING ->
                new Sample(child, fraction(number(node.amount()) / number(node.total()), node), seed, Optional.empty());
            case ROWS ->
                new Sample(child, 1, seed, Optional.of(translation.expressions().expression(node.amount())));
        };
    }

    /** Rejects the forms that Hive has and Spark has not. */
    private void checkForm(TableSample node) {
        switch (node.unit()) {
            case NOTHING -> throw translation.error(ErrorCondition._LEGACY_ERROR_TEMP_0014, node);
            case BYTES -> {
                if (!bytes(node.amount())) {
                    throw translation.syntaxError(node);
                }
                throw translation.error(ErrorCondition._LEGACY_ERROR_TEMP_0015, node, "msg", "byteLengthLiteral");
            }
            case KEYED_BUCKETS ->
                throw translation.error(
                        ErrorCondition._LEGACY_ERROR_TEMP_0015, node, "msg", "BUCKET x OUT OF y ON colname");
            case PERCENT, ROWS, BUCKETS -> {}
        }
    }

    private static boolean bytes(SqlNode amount) {
        return amount instanceof SqlIdentifier size
                && size.isSimple()
                && size.getSimple().matches("(?i)\\d+[BKMG]");
    }

    private double fraction(double share, SqlNode node) {
        if (share < 0 || share > 1) {
            throw translation.error(
                    ErrorCondition._LEGACY_ERROR_TEMP_0064,
                    node,
                    "msg",
                    "Sampling fraction (" + share + ") must be on interval [0, 1]");
        }
        return share;
    }

    private double number(SqlNode node) {
        if (node instanceof NumericLiteral literal) {
            return literal.value().doubleValue();
        }
        throw translation.syntaxError(node);
    }

    LogicalPlan pivot(PivotRelation node) {
        return new Pivot(
                relations.relation(node.relation()),
                List.of(),
                list(node.aggregates()),
                oneOrTuple(node.columns()),
                list(node.values()));
    }

    LogicalPlan unpivot(UnpivotRelation node) {
        return new Unpivot(
                relations.relation(node.relation()),
                List.of(),
                node.columns().getList().stream().map(this::unpivoted).toList(),
                node.name().getSimple(),
                node.values().getList().stream().map(Translation::simple).toList(),
                node.includeNulls());
    }

    /** A column under the name that its rows show: the alias, or else the name of the column, or all names joined. */
    private Alias unpivoted(SqlNode node) {
        boolean aliased = node.getKind() == SqlKind.AS;
        SqlNode column = aliased ? ((SqlCall) node).operand(0) : node;
        LogicalExpression expression = column instanceof SqlNodeList columns
                ? oneOrTuple(columns)
                : translation.expressions().expression(column);
        String name = aliased ? Translation.simple(((SqlCall) node).operand(1)) : shownName(column);
        return new Alias(expression, List.of(name));
    }

    private static String shownName(SqlNode column) {
        return column instanceof SqlNodeList columns
                ? columns.getList().stream().map(ReshapeSyntax::shownName).collect(Collectors.joining("_"))
                : Util.last(((SqlIdentifier) column).names);
    }

    private LogicalExpression oneOrTuple(SqlNodeList nodes) {
        List<LogicalExpression> items = list(nodes);
        return items.size() == 1 ? items.get(0) : new TupleExpression(items, translation.origin(nodes));
    }

    private List<LogicalExpression> list(SqlNodeList nodes) {
        return translation.expressions().list(nodes.getList());
    }
}
