package io.arclight.session.execution;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.schedule.BatchStream;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.type.StructType;
import io.arclight.planner.PlannedQuery;
import io.arclight.planner.explain.QueryProfile;
import io.arclight.session.query.QueryResult;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The rows of a running query. */
final class StreamedResult implements QueryResult {
    private final SessionState session;
    private final String id;
    private final PlannedQuery planned;
    private final BatchStream batches;
    private final QueryContext context;
    private final long started = System.nanoTime();
    private final ScheduledFuture<?> timeout;
    private long wanted;

    StreamedResult(
            SessionState session,
            PlannedQuery planned,
            BatchStream batches,
            QueryContext context,
            ExecuteOptions options) {
        this.session = session;
        this.id = "query-" + session.shared().nextNumber();
        this.planned = planned;
        this.batches = batches;
        this.context = context;
        this.wanted = options.maxRows() == 0 ? Long.MAX_VALUE : options.maxRows();
        this.timeout = options.timeoutMillis() == 0 ? null : endAfter(options.timeoutMillis());
        session.started(this);
    }

    private ScheduledFuture<?> endAfter(long millis) {
        ArclightException error = new ArclightException(
                ErrorCondition.OPERATION_TIMED_OUT,
                "seconds",
                Double.toString(millis / 1000.0).replaceFirst("\\.0$", ""));
        return Timeouts.schedule(() -> context.cancellation().cancel(error), millis, TimeUnit.MILLISECONDS);
    }

    /** What runs. */
    PlannedQuery planned() {
        return planned;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public StructType schema() {
        return planned.schema();
    }

    @Override
    public boolean isQuery() {
        return true;
    }

    @Override
    public Batch next() {
        if (wanted <= 0) {
            return null;
        }
        Batch batch = batches.next();
        if (batch == null) {
            wanted = 0;
            return null;
        }
        int rows = batch.rowCount();
        if (rows > wanted) {
            batch = batch.select(new Selection(batch.selection().positions(), (int) wanted));
        }
        wanted -= batch.rowCount();
        return batch;
    }

    @Override
    public void cancel() {
        context.cancellation().cancel();
    }

    @Override
    public Progress progress() {
        return new Progress(
                context.metrics().morselsDone(),
                context.metrics().morselsTotal(),
                context.metrics().rowsScanned(),
                System.nanoTime() - started);
    }

    @Override
    public Optional<QueryProfile> profile() {
        return Optional.of(QueryProfile.of(planned.explanation().physical(), context.metrics()));
    }

    @Override
    public void close() {
        if (timeout != null) {
            timeout.cancel(false);
        }
        session.ended(this);
        batches.close();
    }
}
