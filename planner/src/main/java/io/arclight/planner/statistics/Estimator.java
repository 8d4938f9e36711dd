package io.arclight.planner.statistics;

import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.planner.rel.LogicalGenerate;
import io.arclight.planner.rel.LogicalPrunedScan;
import io.arclight.planner.rel.LogicalSample;
import io.arclight.planner.rel.LogicalScan;
import io.arclight.planner.rel.LogicalWindow;
import io.arclight.planner.rel.RelDispatch;
import io.arclight.planner.rex.Columns;
import io.arclight.planner.rex.Conjunction;
import io.arclight.planner.rex.Constants;
import io.arclight.planner.rex.TypeMapping;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.Filter;
import org.apache.calcite.rel.core.Join;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.core.Sort;
import org.apache.calcite.rel.core.Union;
import org.apache.calcite.rel.core.Values;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * Estimates rels, each once, by one recursive walk; the sources' footers are all it reads. Calcite's metadata is not asked:
 * its providers are compiled at run time, and its defaults know no distinct counts.
 */
public final class Estimator {
    private static final double GENERATED_PER_ROW = 5;
    private static final double DEFAULT_ROWS = 1000;

    private final Map<RelNode, RelEstimate> known = new IdentityHashMap<>();
    private final RelDispatch<RelEstimate> dispatch = new RelDispatch<>(this::passedOn)
            .on(LogicalScan.class, Estimator::scan)
            .on(LogicalPrunedScan.class, this::prunedScan)
            .on(Values.class, Estimator::values)
            .on(Filter.class, this::filter)
            .on(Project.class, this::project)
            .on(Join.class, this::join)
            .on(Aggregate.class, this::aggregate)
            .on(Sort.class, this::sort)
            .on(Union.class, this::union)
            .on(LogicalWindow.class, this::window)
            .on(LogicalGenerate.class, this::generate)
            .on(LogicalSample.class, sample -> sampled(of(sample.getInput()), sample.fraction()));

    /** What a rel is expected to give. */
    public RelEstimate of(RelNode rel) {
        RelEstimate estimate = known.get(rel);
        if (estimate == null) {
            estimate = dispatch.apply(rel);
            known.put(rel, estimate);
        }
        return estimate;
    }

    /** The number of rows a rel is expected to give. */
    public double rows(RelNode rel) {
        return of(rel).rows();
    }

    private static RelEstimate scan(LogicalScan scan) {
        SourceStatistics statistics = scan.source().statistics();
        double rows = Math.max(0, statistics.rowCount());
        List<ColumnEstimate> columns = new ArrayList<>();
        for (int i = 0; i < scan.source().schema().size(); i++) {
            DataType type = scan.source().schema().field(i).dataType();
            columns.add(column(statistics.columns().get(i), type, rows));
        }
        return new RelEstimate(rows, columns);
    }

    private RelEstimate prunedScan(LogicalPrunedScan pruned) {
        RelEstimate whole = of(pruned.scan());
        return new RelEstimate(
                whole.rows(),
                pruned.pushed().columns().stream().map(whole.columns()::get).toList());
    }

    private static ColumnEstimate column(SourceStatistics.ColumnStatistics statistics, DataType type, double rows) {
        if (statistics == null) {
            return ColumnEstimate.unknown(type);
        }
        double minimum = ColumnEstimate.position(statistics.minimum());
        double maximum = ColumnEstimate.position(statistics.maximum());
        double nulls = statistics.nullCount().orElse(0) / Math.max(1, rows);
        double values = statistics.distinctCount().orElse(drawn(steps(type, minimum, maximum), Math.max(1, rows)));
        values = Math.min(values, Math.max(1, rows));
        return new ColumnEstimate(
                values,
                values < rows ? Double.NaN : values,
                Math.max(0, Math.min(1, nulls)),
                minimum,
                maximum,
                statistics.averageBytes().orElse(ColumnEstimate.defaultBytes(type)));
    }

    /** How many of a number of possible values so many rows have: each another one while they suffice, else by chance. */
    private static double drawn(double possible, double rows) {
        return rows <= possible ? rows : possible * (1 - Math.exp(-rows / possible));
    }

    /** How many values there are between two bounds, for types whose values are steps; else NaN. */
    private static double steps(DataType type, double minimum, double maximum) {
        if (type.isIntegral() || type == AtomicType.DATE) {
            return maximum - minimum + 1;
        }
        if (type instanceof DecimalType decimal) {
            return (maximum - minimum) * Math.pow(10, decimal.scale()) + 1;
        }
        return type == AtomicType.BOOLEAN ? 2 : Double.NaN;
    }

    private static RelEstimate values(Values values) {
        double rows = values.getTuples().size();
        List<ColumnEstimate> columns = new ArrayList<>();
        for (RelDataTypeField field : values.getRowType().getFieldList()) {
            DataType type = TypeMapping.toDataType(field.getType());
            List<RexLiteral> literals = values.getTuples().stream()
                    .map(tuple -> tuple.get(field.getIndex()))
                    .toList();
            double[] positions = literals.stream()
                    .map(Constants::toLiteral)
                    .flatMap(Optional::stream)
                    .mapToDouble(literal -> ColumnEstimate.position(literal.value()))
                    .filter(position -> !Double.isNaN(position))
                    .sorted()
                    .toArray();
            boolean all = positions.length == rows && rows > 0;
            columns.add(new ColumnEstimate(
                    literals.stream().distinct().count(),
                    Double.NaN,
                    0,
                    all ? positions[0] : Double.NaN,
                    all ? positions[positions.length - 1] : Double.NaN,
                    ColumnEstimate.defaultBytes(type)));
        }
        return new RelEstimate(rows, columns);
    }

    private RelEstimate filter(Filter filter) {
        return new Selectivity(of(filter.getInput())).filter(Conjunction.split(filter.getCondition()));
    }

    private RelEstimate project(Project project) {
        RelEstimate input = of(project.getInput());
        return new RelEstimate(
                input.rows(),
                project.getProjects().stream()
                        .map(item -> computed(item, input))
                        .toList());
    }

    /** What is known of an expression: a function cannot have more values than the columns it is computed from. */
    private static ColumnEstimate computed(RexNode expression, RelEstimate input) {
        int column = Selectivity.column(expression);
        DataType type = TypeMapping.toDataType(expression.getType());
        if (column >= 0) {
            ColumnEstimate source = input.columns().get(column);
            boolean moved = !expression.isA(SqlKind.INPUT_REF) && !type.isNumeric();
            return moved
                    ? new ColumnEstimate(
                            source.distinct(),
                            source.domain(),
                            source.nullFraction(),
                            Double.NaN,
                            Double.NaN,
                            ColumnEstimate.defaultBytes(type))
                    : source;
        }
        ImmutableBitSet used = Columns.used(expression);
        if (used.isEmpty()) {
            return ColumnEstimate.unknown(type).withDistinct(1);
        }
        boolean allKnown = used.asList().stream()
                .allMatch(index -> input.columns().get(index).knownDistinct().isPresent());
        ColumnEstimate unknown = ColumnEstimate.unknown(type);
        double most = DatePartEstimate.mostDistinct(expression, input);
        if (allKnown) {
            return unknown.withDistinct(Math.min(most, input.distinct(used)));
        }
        return Double.isInfinite(most) ? unknown : unknown.withDistinct(most);
    }

    private RelEstimate join(Join join) {
        return new JoinEstimate(of(join.getLeft()), of(join.getRight()))
                .join(join.getJoinType(), Conjunction.split(join.getCondition()));
    }

    private RelEstimate aggregate(Aggregate aggregate) {
        RelEstimate input = of(aggregate.getInput());
        double rows = 0;
        for (ImmutableBitSet set : aggregate.getGroupSets()) {
            rows += set.isEmpty() ? 1 : Math.min(input.distinct(set), Math.max(1, input.rows()));
        }
        double groups = rows;
        List<ColumnEstimate> columns = new ArrayList<>();
        for (int key : aggregate.getGroupSet()) {
            ColumnEstimate column = input.columns().get(key);
            ColumnEstimate values = column.withDistinct(Math.min(column.distinctOr(input.rows()), groups));
            columns.add(aggregate.getGroupCount() == 1 ? values.asKey() : values);
        }
        double perGroup = input.rows() / Math.max(1, groups);
        aggregate.getAggCallList().forEach(call -> columns.add(AggregateEstimate.of(call, input, perGroup)));
        return new RelEstimate(groups, columns);
    }

    private RelEstimate sort(Sort sort) {
        RelEstimate input = of(sort.getInput());
        double limit = number(sort.fetch, Double.MAX_VALUE);
        double offset = number(sort.offset, 0);
        return input.sampled(Math.max(0, Math.min(input.rows() - offset, limit)));
    }

    private static double number(RexNode literal, double otherwise) {
        return literal == null
                ? otherwise
                : Constants.toLiteral(literal)
                        .map(constant -> ColumnEstimate.position(constant.value()))
                        .orElse(otherwise);
    }

    private RelEstimate union(Union union) {
        double rows = union.getInputs().stream().mapToDouble(this::rows).sum();
        List<ColumnEstimate> columns = new ArrayList<>();
        for (int i = 0; i < union.getRowType().getFieldCount(); i++) {
            columns.add(united(union, i));
        }
        return new RelEstimate(rows, columns);
    }

    private ColumnEstimate united(Union union, int column) {
        ColumnEstimate result = null;
        for (RelNode input : union.getInputs()) {
            ColumnEstimate next = of(input).columns().get(column);
            result = result == null
                    ? next
                    : new ColumnEstimate(
                            Math.max(result.distinct(), next.distinct()),
                            Double.NaN,
                            Math.max(result.nullFraction(), next.nullFraction()),
                            Math.min(result.minimum(), next.minimum()),
                            Math.max(result.maximum(), next.maximum()),
                            Math.max(result.averageBytes(), next.averageBytes()));
        }
        return result;
    }

    private RelEstimate window(LogicalWindow window) {
        return extended(of(window.getInput()), window, 1);
    }

    private RelEstimate generate(LogicalGenerate generate) {
        return extended(of(generate.getInput()), generate, GENERATED_PER_ROW);
    }

    private static RelEstimate extended(RelEstimate input, RelNode rel, double factor) {
        List<ColumnEstimate> columns = new ArrayList<>(input.columns());
        for (int i = columns.size(); i < rel.getRowType().getFieldCount(); i++) {
            columns.add(ColumnEstimate.unknown(TypeMapping.toDataType(
                    rel.getRowType().getFieldList().get(i).getType())));
        }
        return new RelEstimate(input.rows() * factor, columns);
    }

    private static RelEstimate sampled(RelEstimate input, double fraction) {
        return input.sampled(input.rows() * fraction);
    }

    /** A rel that changes neither rows nor columns, or one of which nothing is known. */
    private RelEstimate passedOn(RelNode rel) {
        if (!rel.getInputs().isEmpty()
                && rel.getRowType().getFieldCount()
                        == rel.getInput(0).getRowType().getFieldCount()) {
            return of(rel.getInput(0));
        }
        return new RelEstimate(
                DEFAULT_ROWS,
                rel.getRowType().getFieldList().stream()
                        .map(field -> ColumnEstimate.unknown(TypeMapping.toDataType(field.getType())))
                        .toList());
    }
}
