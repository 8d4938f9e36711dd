package io.arclight.planner.validate;

import io.arclight.exec.source.DataSource;
import io.arclight.planner.validate.RelationLookup.Definition;
import io.arclight.planner.validate.scope.Relation;

/** The name of a recursive common table within its own step: the rows of the step before. Knows whether it was used. */
final class SelfReference implements Definition {
    private final PlanAnalyzer analyzer;
    private final DataSource source;
    private boolean used;

    SelfReference(PlanAnalyzer analyzer, DataSource source) {
        this.analyzer = analyzer;
        this.source = source;
    }

    @Override
    public Relation find() {
        used = true;
        return analyzer.scan(source);
    }

    /** What stands for the rows in the step's relational expression. */
    DataSource source() {
        return source;
    }

    boolean isUsed() {
        return used;
    }
}
