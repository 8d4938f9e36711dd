package io.arclight.exec.source.write;

import io.arclight.exec.operator.TaskContext;
import java.util.List;

/**
 * One writing of a query's rows. Use: {@link #isNeeded}, then a {@link #writer} per partition (any number, on any
 * threads), then {@link #commit} when all of them finished, then {@link #close} in any case. Thread safe.
 */
public interface WriteJob extends AutoCloseable {
    /** Whether anything is to be written; false when the target exists and is to be left alone (mode IGNORE). */
    boolean isNeeded();

    /**
     * A writer for the rows of one partition, which get files of their own.
     *
     * @param partition the partition's number, from 0: part of the files' names; one writer per number
     * @param context the task
     */
    PartitionWriter writer(int partition, TaskContext context);

    /**
     * Makes all finished files visible at once, {@code _SUCCESS} last.
     *
     * @return the files, in the order of their paths
     * @throws io.arclight.exec.error.ArclightException when that fails; then nothing is visible
     */
    List<WrittenFile> commit();

    /** Removes what was not committed. */
    @Override
    void close();
}
