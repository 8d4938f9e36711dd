package io.arclight.exec.exchange;

import io.arclight.exec.plan.Partitioning;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.type.StructType;

/** Makes the exchange for a partitioning. */
public final class Exchanges {
    private Exchanges() {}

    /**
     * An exchange to write to.
     *
     * @param tasks how many tasks will write
     */
    public static ExchangeBuilder create(
            Partitioning partitioning, StructType schema, QueryContext context, int tasks) {
        return new GatherExchange();
    }
}
