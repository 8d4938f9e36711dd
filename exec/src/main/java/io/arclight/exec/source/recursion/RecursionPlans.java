package io.arclight.exec.source.recursion;

import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.source.DataSource;

/** The plans of a recursive common table. Thread safe. */
public interface RecursionPlans {
    /** The plan of the rows that the recursion begins with. */
    PlanNode anchor();

    /**
     * The plan of the rows that follow from others.
     *
     * @param last the rows of the step before, for which the table's name stands
     */
    PlanNode step(DataSource last);
}
