package io.arclight.exec.source.file;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.Scan;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.source.filter.RowSelection;
import io.arclight.exec.source.filter.ScanPredicate;
import io.arclight.exec.source.filter.ScanPredicates;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A planned reading of files: partitions that no row of can pass the filters are left out before any file is opened. */
final class FileScan implements Scan {
    private final FileTable table;
    private final FileTable.Projection projection;
    private final AddedColumns added;
    private final ScanRequest request;
    private final List<Morsel> morsels;
    private final Set<DataFile> opened;

    FileScan(FileTable table, FileSet files, AddedColumns added, ScanRequest request) {
        this.table = table;
        this.added = added;
        this.request = request;
        int fileColumns = table.schema().size();
        ScanPredicate predicate = ScanPredicates.of(request);
        FileTable.Projection wanted = new FileTable.Projection(
                request.columns().stream()
                        .filter(column -> column < fileColumns)
                        .toList(),
                predicate,
                request.limit(),
                RowSelection.all(hasAddedColumns(request, fileColumns) ? List.of() : request.runtimeFilters()));
        boolean numbersRows = request.columns().stream()
                .anyMatch(column -> column >= fileColumns && added.numbersRows(column - fileColumns));
        this.projection = numbersRows ? wanted.ofAllRows() : wanted;
        List<DataFile> matching = files.files().stream()
                .filter(file -> predicate.mayMatch(
                        column -> column < fileColumns ? null : added.range(file, column - fileColumns)))
                .toList();
        this.opened = ConcurrentHashMap.newKeySet();
        this.morsels = List.copyOf(table.splits(matching, wanted));
    }

    private FileScan(FileScan origin, Expression condition) {
        this.table = origin.table;
        this.added = origin.added;
        this.request = origin.request;
        this.projection = origin.projection.where(condition);
        this.morsels = origin.morsels;
        this.opened = origin.opened;
    }

    private static boolean hasAddedColumns(ScanRequest request, int fileColumns) {
        return request.columns().stream().anyMatch(column -> column >= fileColumns);
    }

    @Override
    public Optional<Scan> filtered(Expression condition) {
        // Conditions and runtime filters are over what the files have.
        return table.selectsRows() && !hasAddedColumns(request, table.schema().size())
                ? Optional.of(new FileScan(this, condition))
                : Optional.empty();
    }

    @Override
    public List<Morsel> morsels() {
        return morsels;
    }

    @Override
    public Operator open(Morsel morsel, TaskContext context, OperatorMetrics metrics) {
        FileTable.Split split = (FileTable.Split) morsel;
        metrics.add("files read", opened.add(split.file()) ? 1 : 0);
        Operator input = table.open(split, projection, context, metrics);
        if (projection.columns().size() == request.columns().size()) {
            return input;
        }
        int fileColumns = table.schema().size();
        return new PartitionColumnsOperator(
                input, context, request.columns(), fileColumns, column -> added.values(split, column));
    }
}
