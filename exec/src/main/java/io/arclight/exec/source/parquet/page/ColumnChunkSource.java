package io.arclight.exec.source.parquet.page;

import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.schedule.Cancellation;
import org.apache.parquet.format.CompressionCodec;

/**
 * A column chunk and what it takes to read it.
 *
 * @param window the task's window on the file
 * @param start where its pages begin
 * @param end where they end
 * @param codec how pages are compressed
 * @param valueCount how many values it has, nulls included
 * @param leaf the leaf
 * @param account where memory comes from
 * @param cancellation the wish to end
 */
public record ColumnChunkSource(
        ReadWindow window,
        long start,
        long end,
        CompressionCodec codec,
        long valueCount,
        LeafType leaf,
        MemoryAccount account,
        Cancellation cancellation) {}
