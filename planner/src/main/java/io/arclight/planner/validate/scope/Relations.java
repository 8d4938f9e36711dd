package io.arclight.planner.validate.scope;

import io.arclight.exec.error.Origin;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.planner.rel.AnalyzedQuery;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.rex.PlannerTypeFactory;
import io.arclight.planner.rex.TypeMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelVisitor;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.CorrelationId;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.Values;
import org.apache.calcite.rel.logical.LogicalProject;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;

/** Projects that relations need. */
public final class Relations {
    private Relations() {}

    /** The rows with exactly the columns of the scope, in order. */
    public static RelNode trim(Relation relation) {
        RelNode rel = relation.rel();
        List<Column> columns = relation.scope().columns();
        boolean exact = columns.size() == rel.getRowType().getFieldCount();
        for (int i = 0; exact && i < columns.size(); i++) {
            exact = columns.get(i).index() == i;
        }
        return exact ? rel : project(rel, references(columns), relation.scope().names(), Set.of());
    }

    /** Whether an expression has at most one row, as far as its shape tells. */
    public static boolean isAtMostOneRow(RelNode rel) {
        if (rel instanceof Values values) {
            return values.getTuples().size() <= 1;
        }
        if (rel instanceof Aggregate aggregate) {
            return aggregate.getGroupCount() == 0 && aggregate.getGroupType() == Aggregate.Group.SIMPLE;
        }
        return (rel instanceof Project || rel instanceof Filter) && isAtMostOneRow(rel.getInput(0));
    }

    /** Whether a query gives the same rows each time. */
    public static boolean isDeterministic(RelNode query) {
        boolean[] found = {true};
        RexShuttle finder = new RexShuttle() {
            @Override
            public RexNode visitCall(RexCall call) {
                found[0] &= call.getOperator().isDeterministic();
                return super.visitCall(call);
            }

            @Override
            public RexNode visitSubQuery(RexSubQuery subquery) {
                found[0] &= isDeterministic(subquery.rel);
                return super.visitSubQuery(subquery);
            }
        };
        new RelVisitor() {
            @Override
            public void visit(RelNode node, int ordinal, RelNode parent) {
                node.accept(finder);
                super.visit(node, ordinal, parent);
            }
        }.go(query);
        return found[0];
    }

    /** A relation as a query of its own: its columns under their names. */
    public static AnalyzedQuery query(Relation relation) {
        List<StructField> fields = new ArrayList<>();
        List<StructField> declared = new ArrayList<>();
        for (Column column : relation.scope().columns()) {
            boolean nullable = column.type().isNullable();
            fields.add(new StructField(column.name(), column.dataType(), nullable));
            declared.add(new StructField(column.name(), column.declaredType(), nullable));
        }
        return new AnalyzedQuery(
                trim(relation), new StructType(fields), new StructType(declared), List.of(), Optional.empty());
    }

    /** The relation of which nothing but the columns of its result is left. */
    public static Relation trimmed(Relation relation) {
        List<Column> columns = new ArrayList<>();
        for (Column column : relation.scope().columns()) {
            columns.add(column.at(columns.size()));
        }
        return Relation.of(trim(relation), new Scope(columns, List.of()));
    }

    /** The rows with exactly the columns of the scope, made some types. */
    public static RelNode cast(AnalysisContext context, Relation relation, List<DataType> types) {
        List<Column> columns = relation.scope().columns();
        List<RexNode> expressions = new ArrayList<>();
        boolean changed = false;
        for (int i = 0; i < columns.size(); i++) {
            RexNode reference =
                    new RexInputRef(columns.get(i).index(), columns.get(i).type());
            RexNode cast = PlannerRexBuilder.INSTANCE.cast(reference, types.get(i), context.castMode(), Origin.NONE);
            changed |= !types.get(i).equals(columns.get(i).dataType());
            expressions.add(cast);
        }
        return changed ? project(relation.rel(), expressions, relation.scope().names(), Set.of()) : trim(relation);
    }

    /** References to columns. */
    public static List<RexNode> references(List<Column> columns) {
        List<RexNode> references = new ArrayList<>(columns.size());
        columns.forEach(column -> references.add(new RexInputRef(column.index(), column.type())));
        return references;
    }

    /** References to all columns of a row. */
    public static List<RexNode> references(RelNode rel) {
        List<RexNode> references = new ArrayList<>();
        rel.getRowType()
                .getFieldList()
                .forEach(field -> references.add(new RexInputRef(field.getIndex(), field.getType())));
        return references;
    }

    /** A project, with names made distinct. */
    public static RelNode project(
            RelNode input, List<RexNode> expressions, List<String> names, Set<CorrelationId> correlations) {
        List<RelDataType> types = expressions.stream().map(RexNode::getType).toList();
        RelDataType rowType = PlannerTypeFactory.INSTANCE.createStructType(types, TypeMapping.distinctNames(names));
        return LogicalProject.create(input, List.of(), expressions, rowType, correlations);
    }
}
