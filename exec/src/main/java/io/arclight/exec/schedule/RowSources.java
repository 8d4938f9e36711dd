package io.arclight.exec.schedule;

import io.arclight.exec.exchange.ExchangeRows;
import io.arclight.exec.plan.Scan;
import java.util.Map;
import java.util.stream.IntStream;

/** Opens the sources of a stage when it is about to run. */
final class RowSources {
    private final Map<Stage, ExchangeRows> exchanges;

    RowSources(Map<Stage, ExchangeRows> exchanges) {
        this.exchanges = exchanges;
    }

    RowSource of(Fragment fragment) {
        if (fragment.stage() != null) {
            ExchangeRows rows = exchanges.get(fragment.stage());
            return new ExchangedRows(
                    rows, IntStream.rangeClosed(0, rows.partitions()).toArray());
        }
        if (fragment.node() instanceof Scan scan) {
            return new ScanRows(scan.source().scan(scan.request()));
        }
        throw new IllegalStateException(fragment.node().toString());
    }
}
