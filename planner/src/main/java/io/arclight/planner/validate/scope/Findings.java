package io.arclight.planner.validate.scope;

import java.util.ArrayList;
import java.util.List;

/** What the analysis of a query finds out beside its meaning. One thread. */
public final class Findings {
    private final List<String> warnings = new ArrayList<>();
    private boolean onlyForNow;

    /** What a user should know of the query, as it was found. */
    public List<String> warnings() {
        return warnings;
    }

    /** Adds what a user should know. */
    public void warn(String warning) {
        warnings.add(warning);
    }

    /**
     * Notes that the analysis is not worth keeping: it depends on more than definitions, settings and files, as on the time, or
     * would hold on to rows of a program's.
     */
    public void holdOnlyForNow() {
        onlyForNow = true;
    }

    /** Whether the query is to be analyzed anew the next time. */
    public boolean isOnlyForNow() {
        return onlyForNow;
    }
}
