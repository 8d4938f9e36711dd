package io.arclight.planner.optimize.rule;

import io.arclight.planner.optimize.Phase;
import java.util.List;

/** The optimizer's phases and their rules. */
public final class Phases {
    /** All phases, in order. */
    public static final List<Phase> ALL = List.of();

    private Phases() {}
}
