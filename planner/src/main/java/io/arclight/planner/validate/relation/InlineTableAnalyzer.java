package io.arclight.planner.validate.relation;

import com.google.common.collect.ImmutableList;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.DataType;
import io.arclight.planner.logical.LeafPlan.InlineTable;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.rex.Constants;
import io.arclight.planner.rex.PlannerTypeFactory;
import io.arclight.planner.rex.TypeMapping;
import io.arclight.planner.validate.expression.ExpressionAnalyzer;
import io.arclight.planner.validate.expression.ExpressionScope.Clause;
import io.arclight.planner.validate.expression.Surroundings;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Relations;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.typed.Folding;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.logical.LogicalUnion;
import org.apache.calcite.rel.logical.LogicalValues;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;

/** VALUES: rows of constants, each column of one type. */
public final class InlineTableAnalyzer {
    private final Surroundings surroundings;
    private final InlineTable table;
    private final TypedBuilder builder;

    /** The analyzer of an inline table. */
    public InlineTableAnalyzer(Surroundings surroundings, InlineTable table) {
        this.surroundings = surroundings;
        this.table = table;
        this.builder = new TypedBuilder(surroundings.context(), table.origin());
    }

    /** The table. */
    public Relation analyze() {
        List<List<Typed>> rows = rows();
        int width = rows.get(0).size();
        List<DataType> types =
                IntStream.range(0, width).mapToObj(i -> type(rows, i)).toList();
        List<String> names =
                IntStream.range(0, width).mapToObj(i -> "col" + (i + 1)).toList();
        List<List<RexNode>> cast = rows.stream()
                .map(row -> constants(row, builder.castAll(row, types)))
                .toList();
        boolean literal = cast.stream().allMatch(row -> row.stream().allMatch(RexLiteral.class::isInstance));
        RelNode rel = literal ? values(cast, types, names) : union(cast, names);
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            RelDataType type =
                    rel.getRowType().getFieldList().get(columns.size()).getType();
            columns.add(Column.of(name, columns.size(), type));
        }
        return Relation.of(rel, new Scope(columns, List.of()));
    }

    /** The values of a row, which must be constants. */
    private List<RexNode> constants(List<Typed> row, List<RexNode> cast) {
        List<RexNode> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            RexNode value = cast.get(i);
            String text = row.get(i).quoted();
            values.add(Folding.constant(surroundings.context(), value)
                    .map(Constants::toRex)
                    .orElseThrow(() -> Folding.isConstant(value)
                            ? error(
                                    ErrorCondition.INVALID_INLINE_TABLE__FAILED_SQL_EXPRESSION_EVALUATION,
                                    Map.of("sqlExpr", text))
                            : error(
                                    ErrorCondition.INVALID_INLINE_TABLE__CANNOT_EVALUATE_EXPRESSION_IN_INLINE_TABLE,
                                    Map.of("expr", text))));
        }
        return values;
    }

    private ArclightException error(ErrorCondition condition, Map<String, String> parameters) {
        return new ArclightException(condition, parameters, table.origin(), null);
    }

    /** Rejects rows that have not as many values as there are names for them. */
    public static void checkWidth(InlineTable table, int width) {
        for (int i = 0; i < table.rows().size(); i++) {
            int actual = table.rows().get(i).size();
            if (actual != width) {
                throw new ArclightException(
                        ErrorCondition.INVALID_INLINE_TABLE__NUM_COLUMNS_MISMATCH,
                        Map.of(
                                "expectedNumCols",
                                Integer.toString(width),
                                "actualNumCols",
                                Integer.toString(actual),
                                "rowIndex",
                                Integer.toString(i)),
                        table.origin(),
                        null);
            }
        }
    }

    private List<List<Typed>> rows() {
        checkWidth(table, table.rows().get(0).size());
        ExpressionAnalyzer expressions = surroundings.constants(Clause.VALUES);
        List<List<Typed>> rows = new ArrayList<>();
        for (List<LogicalExpression> row : table.rows()) {
            List<Typed> values = new ArrayList<>();
            for (LogicalExpression value : row) {
                values.add(expressions.analyze(value instanceof Alias alias ? alias.child() : value));
            }
            rows.add(values);
        }
        return rows;
    }

    private DataType type(List<List<Typed>> rows, int column) {
        List<DataType> types =
                rows.stream().map(row -> row.get(column).type()).distinct().toList();
        return surroundings
                .context()
                .coercion()
                .commonType(types)
                .orElseThrow(() -> new ArclightException(
                        ErrorCondition.INVALID_INLINE_TABLE__INCOMPATIBLE_TYPES_IN_INLINE_TABLE,
                        Map.of("colName", "`col" + (column + 1) + "`"),
                        table.origin(),
                        null));
    }

    private RelNode values(List<List<RexNode>> rows, List<DataType> types, List<String> names) {
        List<RelDataType> relTypes = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            int column = i;
            boolean nullable =
                    rows.stream().anyMatch(row -> row.get(column).getType().isNullable());
            relTypes.add(TypeMapping.toRelType(types.get(i), nullable));
        }
        ImmutableList.Builder<ImmutableList<RexLiteral>> tuples = ImmutableList.builder();
        for (List<RexNode> row : rows) {
            tuples.add(row.stream().map(RexLiteral.class::cast).collect(ImmutableList.toImmutableList()));
        }
        return LogicalValues.create(
                surroundings.context().cluster(),
                PlannerTypeFactory.INSTANCE.createStructType(relTypes, names),
                tuples.build());
    }

    /** Rows that hold more than literals, each computed from nothing. */
    private RelNode union(List<List<RexNode>> rows, List<String> names) {
        RelOptCluster cluster = surroundings.context().cluster();
        List<RelNode> inputs = new ArrayList<>();
        for (List<RexNode> row : rows) {
            inputs.add(Relations.project(LogicalValues.createOneRow(cluster), row, names, Set.of()));
        }
        return inputs.size() == 1 ? inputs.get(0) : LogicalUnion.create(inputs, true);
    }
}
