package io.arclight.planner.rel;

import io.arclight.exec.source.DataSource;
import java.util.Optional;

/** The relations whose rows are kept between queries, as one query sees them. */
public interface CachedRelations {
    /** None. */
    CachedRelations NONE = new CachedRelations() {
        @Override
        public boolean isEmpty() {
            return true;
        }

        @Override
        public Optional<DataSource> find(AnalyzedQuery query) {
            return Optional.empty();
        }
    };

    /** Whether there are none, so that nobody need ask. */
    boolean isEmpty();

    /**
     * The rows of a query, if they are kept: they stand for it in the query that asks.
     *
     * @param query what they are the rows of, as it would be run if they were not there yet
     */
    Optional<DataSource> find(AnalyzedQuery query);
}
