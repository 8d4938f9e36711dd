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
        List<List<RexNode>> cast =
                rows.stream().map(row -> constants(builder.castAll(row, types))).toList();
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

    /** What can be computed now is; what fails will fail when the row is read. */
    private List<RexNode> constants(List<RexNode> row) {
        return row.stream()
                .map(value -> Folding.constant(surroundings.context(), value)
                        .map(Constants::toRex)
                        .orElse(value))
                .toList();
    }

    private List<List<Typed>> rows() {
        ExpressionAnalyzer expressions = surroundings.constants();
        List<List<Typed>> rows = new ArrayList<>();
        for (List<LogicalExpression> row : table.rows()) {
            List<Typed> values = new ArrayList<>();
            for (LogicalExpression value : row) {
                values.add(expressions.analyze(value instanceof Alias alias ? alias.child() : value));
            }
            if (!rows.isEmpty() && values.size() != rows.get(0).size()) {
                throw new ArclightException(
                        ErrorCondition.INVALID_INLINE_TABLE__NUM_COLUMNS_MISMATCH,
                        Map.of(
                                "expectedNumCols",
                                Integer.toString(rows.get(0).size()),
                                "actualNumCols",
                                Integer.toString(values.size()),
                                "rowIndex",
                                Integer.toString(rows.size())),
                        table.origin(),
                        null);
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
