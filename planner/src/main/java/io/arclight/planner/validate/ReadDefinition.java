package io.arclight.planner.validate;

import io.arclight.planner.rel.LogicalShared;
import io.arclight.planner.validate.RelationLookup.Definition;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Relations;
import org.apache.calcite.plan.RelOptUtil;

/**
 * A common table that knows how often it is read: one that is random, and read at several places, has to be computed once.
 */
final class ReadDefinition implements Definition {
    private final Definition definition;
    private int readers;
    private boolean isRandom;
    private boolean isShared;
    private Relation shared;

    ReadDefinition(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Relation find() {
        readers++;
        if (shared != null) {
            return shared;
        }
        Relation found = definition.find();
        isRandom = !Relations.isDeterministic(found.rel())
                && RelOptUtil.getVariablesUsed(found.rel()).isEmpty();
        if (isShared) {
            shared = Relations.trimmed(found).through(LogicalShared::create);
        }
        return isShared ? shared : found;
    }

    boolean isRead() {
        return readers > 0;
    }

    /** Computes the table once from now on, if that makes a difference. */
    boolean share() {
        isShared = isRandom && readers > 1;
        return isShared;
    }
}
