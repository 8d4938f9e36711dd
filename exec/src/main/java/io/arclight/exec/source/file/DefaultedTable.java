package io.arclight.exec.source.file;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.source.SourceStatistics.ColumnStatistics;
import io.arclight.exec.source.filter.RowSelection;
import io.arclight.exec.source.filter.ScanPredicate;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Files some of which lack columns that have a value there: those of tables that got columns with a DEFAULT later. What such
 * files know of these columns, that they are null, is not asked.
 */
final class DefaultedTable implements FileTable {
    private final FileTable files;
    private final Map<Integer, Literal> values;

    private DefaultedTable(FileTable files, Map<Integer, Literal> values) {
        this.files = files;
        this.values = values;
    }

    /**
     * A table in which columns have values in files without them.
     *
     * @param table the files' rows, with nulls there
     * @param values the values, by column
     */
    static FileTable of(FileTable table, List<DataFile> files, Map<String, Literal> values) {
        Map<Integer, Literal> lacking = new HashMap<>();
        values.forEach((name, value) -> table.schema().indexOf(name).ifPresent(column -> {
            if (files.stream().anyMatch(file -> table.lacks(file, column))) {
                lacking.put(column, value);
            }
        }));
        return lacking.isEmpty() ? table : new DefaultedTable(table, lacking);
    }

    @Override
    public StructType schema() {
        return files.schema();
    }

    @Override
    public SourceStatistics statistics() {
        SourceStatistics all = files.statistics();
        Map<Integer, ColumnStatistics> columns = new HashMap<>(all.columns());
        columns.keySet().removeAll(values.keySet());
        return new SourceStatistics(all.rowCount(), all.exact(), all.totalBytes(), columns);
    }

    @Override
    public boolean hasExactBounds(int column) {
        return !values.containsKey(column) && files.hasExactBounds(column);
    }

    @Override
    public boolean lacks(DataFile file, int column) {
        return files.lacks(file, column);
    }

    @Override
    public boolean numbersRows() {
        return files.numbersRows();
    }

    private boolean isConstant(DataFile file, int column) {
        return values.containsKey(column) && files.lacks(file, column);
    }

    @Override
    public List<Split> splits(List<DataFile> selected, Projection projection) {
        List<Split> splits = new ArrayList<>();
        for (DataFile file : selected) {
            splits.addAll(files.splits(List.of(file), within(file, projection)));
        }
        return splits;
    }

    /** What is asked of a file: of its own columns only, and unfiltered when there are others. */
    private Projection within(DataFile file, Projection projection) {
        List<Integer> own = projection.columns().stream()
                .filter(column -> !isConstant(file, column))
                .toList();
        boolean filtersOthers = projection.predicate().columns().stream().anyMatch(column -> isConstant(file, column));
        if (own.size() == projection.columns().size() && !filtersOthers) {
            return projection;
        }
        ScanPredicate predicate = filtersOthers ? new ScanPredicate.Unknown() : projection.predicate();
        return new Projection(own, predicate, projection.limit(), RowSelection.all(List.of()));
    }

    @Override
    public Operator open(Split split, Projection projection, TaskContext context, OperatorMetrics metrics) {
        Projection within = within(split.file(), projection);
        Operator input = files.open(split, within, context, metrics);
        if (within.columns().size() == projection.columns().size()) {
            return input;
        }
        int width = schema().size();
        List<Integer> columns = projection.columns().stream()
                .map(column -> isConstant(split.file(), column) ? width + column : column)
                .toList();
        return new PartitionColumnsOperator(input, context, columns, width, column -> {
            Literal value = values.get(column);
            return new PartitionColumnsOperator.Constant(value.value(), value.type());
        });
    }
}
