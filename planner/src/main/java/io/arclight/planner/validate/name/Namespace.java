package io.arclight.planner.validate.name;

import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.typed.Typed;
import java.util.List;
import java.util.Optional;

/** What names mean where an expression stands. */
public interface Namespace {
    /** The expression that a name means, if any. */
    Optional<Typed> find(Attribute name);

    /** The columns that {@code *} means, and that are suggested for a name that means nothing. */
    Scope scope();

    /** The columns that {@code t.*} means; empty when there is no such relation. */
    default List<Column> ofRelation(List<String> qualifier) {
        return scope().ofRelation(qualifier);
    }

    /** The names of the columns that {@code t.*} means, here or around; empty when there is no such relation. */
    default List<List<String>> namesOfRelation(List<String> qualifier) {
        return ofRelation(qualifier).stream().map(Column::fullName).toList();
    }

    /** These names; then, where they mean nothing, others. */
    default Namespace orElse(Namespace others) {
        Namespace first = this;
        return new Namespace() {
            @Override
            public Optional<Typed> find(Attribute name) {
                Optional<Typed> found = first.find(name);
                return found.isPresent() ? found : others.find(name);
            }

            @Override
            public Scope scope() {
                return first.scope();
            }

            @Override
            public List<List<String>> namesOfRelation(List<String> qualifier) {
                List<List<String>> found = first.namesOfRelation(qualifier);
                return found.isEmpty() ? others.namesOfRelation(qualifier) : found;
            }
        };
    }

    /** No names. */
    static Namespace none() {
        return new Namespace() {
            @Override
            public Optional<Typed> find(Attribute name) {
                return Optional.empty();
            }

            @Override
            public Scope scope() {
                return Scope.EMPTY;
            }
        };
    }
}
