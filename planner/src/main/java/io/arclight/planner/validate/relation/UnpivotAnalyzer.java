package io.arclight.planner.validate.relation;

import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.logical.NameExpression.TupleExpression;
import io.arclight.planner.logical.ReshapedPlan.Unpivot;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.validate.expression.ExpressionAnalyzer;
import io.arclight.planner.validate.expression.ExpressionScope.Clause;
import io.arclight.planner.validate.expression.Surroundings;
import io.arclight.planner.validate.name.RelationNames;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Relations;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rel.logical.LogicalUnion;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/** UNPIVOT: columns become rows, one projection for each, united. */
public final class UnpivotAnalyzer {
    private final Surroundings surroundings;
    private final Unpivot unpivot;
    private final TypedBuilder builder;

    /** The analyzer of an UNPIVOT. */
    public UnpivotAnalyzer(Surroundings surroundings, Unpivot unpivot) {
        this.surroundings = surroundings;
        this.unpivot = unpivot;
        this.builder = new TypedBuilder(surroundings.context(), Origin.NONE);
    }

    /** The rows. */
    public Relation apply(Relation child) {
        RelationNames names = new RelationNames(
                surroundings.context(), child.scope(), child.rel().getRowType());
        ExpressionAnalyzer expressions = surroundings.over(names, Clause.WHERE);
        List<List<Typed>> values = new ArrayList<>();
        unpivot.values().forEach(value -> values.add(expressions.analyzeAll(parts(value))));
        List<Column> ids = ids(child, expressions, values);
        int width = unpivot.valueColumns().size();
        List<DataType> types =
                IntStream.range(0, width).mapToObj(i -> type(values, i)).toList();
        List<String> columnNames =
                new ArrayList<>(ids.stream().map(Column::name).toList());
        columnNames.add(unpivot.nameColumn());
        columnNames.addAll(unpivot.valueColumns());
        List<RelNode> inputs = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            List<RexNode> row = new ArrayList<>(Relations.references(ids));
            row.add(builder.literal(name(i, values.get(i)), AtomicType.STRING).rex());
            row.addAll(builder.castAll(values.get(i), types));
            inputs.add(Relations.project(child.rel(), row, columnNames, Set.of()));
        }
        RelNode union = inputs.size() == 1 ? inputs.get(0) : LogicalUnion.create(inputs, true);
        RelNode rel = unpivot.includeNulls() ? union : withValues(union, ids.size() + 1);
        List<Column> columns = new ArrayList<>();
        for (String name : columnNames) {
            columns.add(Column.of(
                    name,
                    columns.size(),
                    rel.getRowType().getFieldList().get(columns.size()).getType()));
        }
        return Relation.of(rel, new Scope(columns, List.of()));
    }

    private static List<LogicalExpression> parts(Alias value) {
        return value.child() instanceof TupleExpression tuple ? tuple.items() : List.of(value.child());
    }

    private String name(int position, List<Typed> parts) {
        List<String> names = unpivot.values().get(position).names();
        return names.isEmpty()
                ? String.join("_", parts.stream().map(Typed::print).toList())
                : names.get(0);
    }

    /** The columns that stay: those given, or all that become no rows. */
    private List<Column> ids(Relation child, ExpressionAnalyzer expressions, List<List<Typed>> values) {
        if (!unpivot.ids().isEmpty()) {
            Set<Integer> wanted = new HashSet<>();
            expressions.analyzeAll(unpivot.ids()).forEach(id -> index(id).ifPresent(wanted::add));
            return child.scope().columns().stream()
                    .filter(column -> wanted.contains(column.index()))
                    .toList();
        }
        Set<Integer> used = new HashSet<>();
        values.forEach(row -> row.forEach(value -> index(value).ifPresent(used::add)));
        return child.scope().columns().stream()
                .filter(column -> !used.contains(column.index()))
                .toList();
    }

    private static Optional<Integer> index(Typed typed) {
        return typed.rex() instanceof RexInputRef reference ? Optional.of(reference.getIndex()) : Optional.empty();
    }

    private DataType type(List<List<Typed>> values, int column) {
        List<DataType> types =
                values.stream().map(row -> row.get(column).type()).distinct().toList();
        return surroundings
                .context()
                .coercion()
                .commonType(types)
                .orElseThrow(() -> builder.error(
                        ErrorCondition.UNPIVOT_VALUE_DATA_TYPE_MISMATCH,
                        "types",
                        String.join(
                                ", ",
                                types.stream()
                                        .map(type -> "\"" + type.sql() + "\"")
                                        .toList())));
    }

    /** The rows with at least one value. */
    private static RelNode withValues(RelNode rel, int from) {
        List<RexNode> present = new ArrayList<>();
        for (int i = from; i < rel.getRowType().getFieldCount(); i++) {
            present.add(PlannerRexBuilder.INSTANCE.predicate(
                    SqlStdOperatorTable.IS_NOT_NULL, Origin.NONE, List.of(RexInputRef.of(i, rel.getRowType())), false));
        }
        return LogicalFilter.create(rel, RexUtil.composeDisjunction(PlannerRexBuilder.INSTANCE, present));
    }
}
