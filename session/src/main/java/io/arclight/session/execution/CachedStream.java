package io.arclight.session.execution;

import io.arclight.exec.column.Batch;
import io.arclight.exec.schedule.BatchStream;
import io.arclight.exec.type.StructType;
import io.arclight.session.cache.QueryCache;

/** The rows of a query that reads kept rows, which it lets go when it ends. */
record CachedStream(BatchStream batches, QueryCache cache) implements BatchStream {
    @Override
    public StructType schema() {
        return batches.schema();
    }

    @Override
    public Batch next() {
        return batches.next();
    }

    @Override
    public void close() {
        try {
            batches.close();
        } finally {
            cache.close();
        }
    }
}
