package io.arclight.exec.schedule;

import io.arclight.exec.exchange.ExchangeRows;
import io.arclight.exec.schedule.stage.Stage;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The rows between the stages of a query: kept until the last stage that reads them has ended. Thread safe. */
final class StageExchanges implements AutoCloseable {
    private final Map<Stage, ExchangeRows> rows = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<Stage, Integer> readers = new IdentityHashMap<>();
    private final Map<Stage, Integer> readersLeft;

    StageExchanges(List<Stage> stages) {
        for (Stage stage : stages) {
            stage.inputs().forEach(input -> readers.merge(input, 1, Integer::sum));
        }
        readersLeft = new IdentityHashMap<>(readers);
    }

    /** Whether the rows of a stage are read at one place only. */
    boolean isReadOnce(Stage stage) {
        return readers.get(stage) == 1;
    }

    /** The rows of all stages that have ended, for whoever reads them. */
    Map<Stage, ExchangeRows> ended() {
        return rows;
    }

    /** Keeps the rows of a stage that has ended, and gives back those that only this stage still needed. */
    synchronized void ended(Stage stage, ExchangeRows result) {
        rows.put(stage, result);
        for (Stage input : stage.inputs()) {
            if (readersLeft.merge(input, -1, Integer::sum) == 0) {
                rows.remove(input).close();
            }
        }
    }

    @Override
    public synchronized void close() {
        rows.values().forEach(ExchangeRows::close);
        rows.clear();
    }
}
