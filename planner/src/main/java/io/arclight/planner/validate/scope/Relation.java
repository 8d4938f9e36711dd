package io.arclight.planner.validate.scope;

import io.arclight.exec.error.Origin;
import io.arclight.planner.logical.NameExpression.Attribute;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.calcite.rel.RelNode;

/** An analyzed relation: rows, and what names mean in them. The row may have more columns than the scope shows. */
public interface Relation {
    /** The rows. */
    RelNode rel();

    /** What names mean. */
    Scope scope();

    /**
     * This relation with a hidden column that a name means below the select list, as Spark adds missing columns for filters
     * and sorts; positions of the others stay.
     */
    Optional<Relation> extend(Attribute name);

    /** A relation that cannot be extended. */
    static Relation of(RelNode rel, Scope scope) {
        return new Plain(rel, scope, name -> Optional.empty());
    }

    /** What a name means in a scope, its Dataset before its text. */
    static Optional<NameMatch> find(Scope scope, Attribute name) {
        Origin origin = name.origin();
        if (name.datasetId() != 0) {
            Optional<Column> tagged =
                    scope.findTagged(name.datasetId(), name.name().get(0), origin);
            if (tagged.isPresent()) {
                return Optional.of(new NameMatch(
                        tagged.get(), name.name().subList(1, name.name().size())));
            }
        }
        return scope.find(name.name(), origin);
    }

    /** The rows of this relation changed by an operation that keeps all columns: filters, sorts, limits. */
    default Relation through(UnaryOperator<RelNode> operation) {
        return new Plain(
                operation.apply(rel()), scope(), name -> extend(name).map(extended -> extended.through(operation)));
    }

    /** This relation with names changed; hidden columns come from this scope, changed likewise. */
    default Relation rescoped(UnaryOperator<Scope> change) {
        return new Plain(rel(), change.apply(scope()), name -> extend(name).map(extended -> extended.rescoped(change)));
    }

    /** What {@link #extend} does. */
    interface Extension {
        /** The extended relation. */
        Optional<Relation> extend(Attribute name);
    }

    /**
     * A relation with everything at hand.
     *
     * @param rel the rows
     * @param scope what names mean
     * @param extension adds hidden columns
     */
    record Plain(RelNode rel, Scope scope, Extension extension) implements Relation {
        @Override
        public Optional<Relation> extend(Attribute name) {
            return extension.extend(name);
        }
    }
}
