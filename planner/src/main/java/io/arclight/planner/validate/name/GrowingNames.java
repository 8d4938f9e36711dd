package io.arclight.planner.validate.name;

import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.typed.Typed;
import java.util.Optional;

/** The names of a relation that gets hidden columns when names mean something only below its select list. */
public final class GrowingNames implements Namespace {
    private Relation relation;
    private RelationNames names;

    /** The names of a relation. */
    public GrowingNames(AnalysisContext context, Relation relation) {
        this(
                relation,
                new RelationNames(context, relation.scope(), relation.rel().getRowType()));
    }

    /** The names of a relation, some of which were used already. */
    public GrowingNames(Relation relation, RelationNames names) {
        this.relation = relation;
        this.names = names;
    }

    @Override
    public Optional<Typed> find(Attribute name) {
        Optional<Typed> found = names.find(name);
        if (found.isPresent()) {
            return found;
        }
        Optional<Relation> extended = relation.extend(name);
        if (extended.isEmpty()) {
            return Optional.empty();
        }
        relation = extended.get();
        names = names.over(relation.scope(), relation.rel().getRowType());
        return names.find(name);
    }

    @Override
    public Scope scope() {
        return names.scope();
    }

    /** The relation as it is now. */
    public Relation relation() {
        return relation;
    }

    /** Its names now. */
    public RelationNames names() {
        return names;
    }
}
