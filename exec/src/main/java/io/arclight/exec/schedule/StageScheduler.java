package io.arclight.exec.schedule;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.exchange.ExchangeContext;
import io.arclight.exec.exchange.Exchanges;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.schedule.stage.NodeRole;
import io.arclight.exec.schedule.stage.RuntimeFilterPlan;
import io.arclight.exec.schedule.stage.Stage;
import io.arclight.exec.schedule.stage.StagePreparation;
import io.arclight.exec.schedule.stage.StageRun;
import io.arclight.exec.setting.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs stages to their end. Threads work on the first stage that has work for them, in the order of the plan; one that
 * finds none goes on to a later stage whose inputs are ready. So a stage with few pieces, or the last pieces of one, leave
 * no thread idle as long as anything can be done.
 */
final class StageScheduler {
    private final QueryContext context;
    private final StageExchanges exchanges;
    private final RuntimeFilterPlan filters;
    private final List<Progress> stages = new ArrayList<>();
    private final int threads;
    private final TaskGroup workers;
    private int started = 1;
    private int waiting;
    private int stagesLeft;
    private boolean failed;

    StageScheduler(List<Stage> stages, QueryContext context, StageExchanges exchanges, RuntimeFilterPlan filters) {
        this.context = context;
        this.exchanges = exchanges;
        this.filters = filters;
        this.threads = Math.max(1, context.settings().get(Settings.TASK_THREADS));
        this.workers = new TaskGroup(context.cancellation(), number -> work());
        this.stagesLeft = stages.size();
        stages.forEach(stage -> this.stages.add(new Progress(stage)));
    }

    /** Runs all stages; this thread helps. */
    void run() {
        try {
            workers.run(1);
        } finally {
            stages.forEach(Progress::close);
        }
    }

    private void work() {
        try {
            for (Runnable step = take(); step != null; step = take()) {
                step.run();
            }
        } catch (Throwable e) {
            stop();
            throw e;
        }
    }

    private synchronized void stop() {
        failed = true;
        notifyAll();
    }

    /** The next thing to do, waiting for one; null when all stages have ended or one has failed. */
    private synchronized Runnable take() {
        try {
            Runnable step = ready();
            while (step == null && stagesLeft > 0 && !failed) {
                waiting++;
                wait();
                waiting--;
                step = ready();
            }
            return step;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ArclightException(ErrorCondition.OPERATION_CANCELED).causedBy(e);
        }
    }

    /** The next thing that can be done now, or null. */
    private Runnable ready() {
        context.cancellation().check();
        for (Progress stage : stages) {
            Runnable step = failed ? null : stage.take();
            if (step != null) {
                callAnother();
                return step;
            }
        }
        return null;
    }

    /** Lets one more thread look for work: there may be more than one thread can do. */
    private void callAnother() {
        if (waiting > 0) {
            notifyAll();
        } else if (started < threads && stages.stream().anyMatch(Progress::hasWork)) {
            started++;
            workers.start(started - 1, started);
        }
    }

    private synchronized void goOn(Runnable change) {
        change.run();
        notifyAll();
    }

    private StageWork open(Stage stage) {
        StageRun run = StagePreparation.prepare(stage, context, exchanges.ended(), filters);
        OperatorMetrics metrics = stage.exchange() == null
                ? new OperatorMetrics()
                : context.metrics().of(stage.exchange());
        ExchangeContext exchange =
                new ExchangeContext(stage.node().schema(), context, metrics, exchanges.isReadOnce(stage));
        return stage.root().role() == NodeRole.SINK
                ? new WriteStage(stage, run, exchange)
                : new ExchangeStage(run, Exchanges.create(stage.partitioning(), exchange), metrics, threads);
    }

    /** How far a stage is; its fields are guarded by the scheduler. */
    private final class Progress {
        private final Stage stage;
        private final List<Stage> inputs;
        private boolean opened;
        private StageWork work;
        private int pieces;
        private int taken;
        private int done;

        Progress(Stage stage) {
            this.stage = stage;
            this.inputs = stage.inputs();
        }

        boolean hasWork() {
            return opened ? taken < pieces : exchanges.ended().keySet().containsAll(inputs);
        }

        /** Something to do for this stage now, or null. */
        Runnable take() {
            if (!hasWork()) {
                return null;
            }
            if (!opened) {
                opened = true;
                return this::open;
            }
            int piece = taken++;
            return () -> run(piece);
        }

        private void open() {
            StageWork first = StageScheduler.this.open(stage);
            goOn(() -> work = first);
            advance();
        }

        private void run(int piece) {
            work.run(piece);
            if (isLast()) {
                advance();
            }
        }

        private boolean isLast() {
            synchronized (StageScheduler.this) {
                return ++done == pieces;
            }
        }

        /** Begins the next phase, or ends the stage; no piece is under way. */
        private void advance() {
            int next = work.nextPhase();
            if (next > 0) {
                goOn(() -> {
                    pieces = next;
                    taken = 0;
                    done = 0;
                });
                return;
            }
            exchanges.ended(stage, work.finish());
            close();
            goOn(() -> stagesLeft--);
        }

        void close() {
            StageWork left = work;
            work = null;
            if (left != null) {
                left.close();
            }
        }
    }
}
