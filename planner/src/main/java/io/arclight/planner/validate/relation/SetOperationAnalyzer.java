package io.arclight.planner.validate.relation;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.type.DataType;
import io.arclight.planner.logical.CombinedPlan.SetOperation;
import io.arclight.planner.logical.CombinedPlan.SetOperation.Kind;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Relations;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.scope.SetOperationTypes;
import io.arclight.planner.validate.scope.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalIntersect;
import org.apache.calcite.rel.logical.LogicalMinus;
import org.apache.calcite.rel.logical.LogicalUnion;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableBitSet;

/** UNION, INTERSECT, EXCEPT: columns meet by position or by name, and become one type. */
public final class SetOperationAnalyzer {
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    private final AnalysisContext context;
    private final SetOperation operation;

    /** The analyzer of a set operation. */
    public SetOperationAnalyzer(AnalysisContext context, SetOperation operation) {
        this.context = context;
        this.operation = operation;
    }

    /** The operation on two relations. */
    public Relation apply(Relation left, Relation right) {
        Relation first = left;
        Relation second = right;
        if (operation.byName()) {
            second = arranged(right, left.scope());
            first = operation.allowMissingColumns() ? widened(left, second.scope()) : left;
        }
        List<DataType> types = types(first.scope().columns(), second.scope().columns());
        if (operation.kind() != Kind.UNION || !operation.all()) {
            first.scope()
                    .columns()
                    .forEach(column -> SetOperationTypes.requireComparable(column.name(), column.type()));
        }
        RelNode rel = create(Relations.cast(context, first, types), Relations.cast(context, second, types));
        List<Column> columns = new ArrayList<>();
        for (Column column : first.scope().columns()) {
            RelDataType type =
                    rel.getRowType().getFieldList().get(columns.size()).getType();
            columns.add(Column.of(column.name(), columns.size(), type));
        }
        return Relation.of(rel, new Scope(columns, List.of()));
    }

    private RelNode create(RelNode left, RelNode right) {
        return switch (operation.kind()) {
            case UNION -> operation.all() ? union(left, right) : distinct(union(left, right));
            case INTERSECT -> LogicalIntersect.create(List.of(left, right), operation.all());
            case EXCEPT -> LogicalMinus.create(List.of(left, right), operation.all());
        };
    }

    /** A union of unions is one union. */
    private static RelNode union(RelNode left, RelNode right) {
        List<RelNode> inputs = new ArrayList<>();
        if (left instanceof LogicalUnion union && union.all) {
            inputs.addAll(union.getInputs());
        } else {
            inputs.add(left);
        }
        inputs.add(right);
        return LogicalUnion.create(inputs, true);
    }

    private static RelNode distinct(RelNode rel) {
        return LogicalAggregate.create(
                rel, List.of(), ImmutableBitSet.range(rel.getRowType().getFieldCount()), null, List.of());
    }

    private List<DataType> types(List<Column> left, List<Column> right) {
        if (left.size() != right.size()) {
            throw new ArclightException(
                    ErrorCondition.NUM_COLUMNS_MISMATCH,
                    "operator",
                    operatorName(),
                    "firstNumColumns",
                    Integer.toString(left.size()),
                    "invalidOrdinalNum",
                    ORDINALS.get(1),
                    "invalidNumColumns",
                    Integer.toString(right.size()));
        }
        List<DataType> types = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            DataType leftType = left.get(i).dataType();
            DataType rightType = right.get(i).dataType();
            int position = i;
            types.add(context.coercion()
                    .commonType(leftType, rightType)
                    .orElseThrow(() -> incompatible(position, leftType, rightType)));
        }
        return types;
    }

    private ArclightException incompatible(int position, DataType left, DataType right) {
        String ordinal = position < ORDINALS.size() ? ORDINALS.get(position) : position + 1 + "th";
        return new ArclightException(
                ErrorCondition.INCOMPATIBLE_COLUMN_TYPE,
                "operator",
                operatorName(),
                "columnOrdinalNumber",
                ordinal,
                "tableOrdinalNumber",
                ORDINALS.get(1),
                "dataType1",
                "\"" + right.sql() + "\"",
                "dataType2",
                "\"" + left.sql() + "\"",
                "hint",
                "");
    }

    private String operatorName() {
        return operation.kind().name() + (operation.all() && operation.kind() != Kind.UNION ? " ALL" : "");
    }

    /** The columns of the right side in the order of the left side's, then those that are the right side's alone. */
    private Relation arranged(Relation right, Scope left) {
        List<Column> rest = new ArrayList<>(right.scope().columns());
        List<RexNode> expressions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Column column : left.columns()) {
            Optional<Column> match = rest.stream()
                    .filter(candidate -> candidate.name().equalsIgnoreCase(column.name()))
                    .findFirst();
            if (match.isEmpty() && !operation.allowMissingColumns()) {
                throw Suggestions.unresolvedColumn(
                        List.of(column.name()), right.scope().columns(), Origin.NONE);
            }
            match.ifPresent(rest::remove);
            names.add(column.name());
            expressions.add(match.<RexNode>map(found -> new RexInputRef(found.index(), found.type()))
                    .orElseGet(() -> PlannerRexBuilder.INSTANCE.nullOf(column.dataType())));
        }
        if (!operation.allowMissingColumns() && !rest.isEmpty()) {
            throw new ArclightException(
                    ErrorCondition.NUM_COLUMNS_MISMATCH,
                    "operator",
                    operatorName(),
                    "firstNumColumns",
                    Integer.toString(left.columns().size()),
                    "invalidOrdinalNum",
                    ORDINALS.get(1),
                    "invalidNumColumns",
                    Integer.toString(right.scope().columns().size()));
        }
        rest.forEach(column -> {
            names.add(column.name());
            expressions.add(new RexInputRef(column.index(), column.type()));
        });
        return projected(right.rel(), expressions, names);
    }

    /** The left side with nulls for the columns that are the right side's alone. */
    private static Relation widened(Relation left, Scope right) {
        List<Column> columns = left.scope().columns();
        List<RexNode> expressions = new ArrayList<>(Relations.references(columns));
        List<String> names = new ArrayList<>(left.scope().names());
        for (Column column :
                right.columns().subList(columns.size(), right.columns().size())) {
            names.add(column.name());
            expressions.add(PlannerRexBuilder.INSTANCE.nullOf(column.dataType()));
        }
        return projected(left.rel(), expressions, names);
    }

    private static Relation projected(RelNode input, List<RexNode> expressions, List<String> names) {
        RelNode rel = Relations.project(input, expressions, names, Set.of());
        List<Column> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(Column.of(
                    name, columns.size(), expressions.get(columns.size()).getType()));
        }
        return Relation.of(rel, new Scope(columns, List.of()));
    }
}
