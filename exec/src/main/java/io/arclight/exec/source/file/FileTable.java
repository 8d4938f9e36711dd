package io.arclight.exec.source.file;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.Scan;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.source.filter.RowSelection;
import io.arclight.exec.source.filter.ScanPredicate;
import io.arclight.exec.type.StructType;
import java.util.List;

/** The rows in the files of one format, without partition columns. Immutable and thread safe. */
public interface FileTable {
    /** The columns in the files. */
    StructType schema();

    /** What is known of the rows of all files. */
    SourceStatistics statistics();

    /** Whether the bounds of a column in {@link #statistics()}, where there are any, are values that occur. */
    default boolean hasExactBounds(int column) {
        return false;
    }

    /** Whether a file has no such column at all, so that it is null there; false where the format cannot tell. */
    default boolean lacks(DataFile file, int column) {
        return false;
    }

    /** Whether pieces know the number of their first row in the file. */
    default boolean numbersRows() {
        return false;
    }

    /**
     * The pieces of work of some files.
     *
     * @param files which of the table's files
     * @param projection which columns, and what may be skipped
     */
    List<Split> splits(List<DataFile> files, Projection projection);

    /**
     * Reads one piece: batches of the projected columns, of at most the batch size's rows.
     *
     * @param split one of {@link #splits}
     * @param projection the same as for {@link #splits}
     * @param context the task
     * @param metrics the scan's metrics
     */
    Operator open(Split split, Projection projection, TaskContext context, OperatorMetrics metrics);

    /** Whether {@link #open} leaves out the rows that a projection's selection does not want, all of them. */
    default boolean selectsRows() {
        return false;
    }

    /**
     * What is wanted of a file.
     *
     * @param columns positions in {@link #schema()}
     * @param predicate over positions in {@link #schema()}: what rows may be skipped by
     * @param limit how many rows are enough, or -1
     * @param selection which rows are wanted, over positions in {@code columns}
     */
    record Projection(List<Integer> columns, ScanPredicate predicate, long limit, RowSelection selection) {
        /** The same without anything that rows within a piece may be skipped by. */
        Projection ofAllRows() {
            return new Projection(columns, new ScanPredicate.Unknown(), limit, RowSelection.all(List.of()));
        }

        /** The same with a condition that rows have to fulfil. */
        Projection where(Expression condition) {
            return new Projection(columns, predicate, limit, selection.where(condition));
        }
    }

    /** A piece of a file. */
    interface Split extends Scan.Morsel {
        /** The file. */
        DataFile file();

        /** The first byte. */
        default long blockStart() {
            return 0;
        }

        /** The number of bytes. */
        default long blockLength() {
            return file().length();
        }

        /** The number of the first row in the file, from 0, where the table {@link FileTable#numbersRows()}. */
        default long firstRowOfFile() {
            throw new UnsupportedOperationException(description());
        }
    }
}
