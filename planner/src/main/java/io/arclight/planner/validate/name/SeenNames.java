package io.arclight.planner.validate.name;

import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.typed.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers which names an expression has used, for errors that come up when all of it is known. */
public final class SeenNames {
    private final Map<Attribute, Typed> seen = new LinkedHashMap<>();

    /** Names that are remembered when they are found. */
    public Namespace through(Namespace names) {
        return new Namespace() {
            @Override
            public Optional<Typed> find(Attribute name) {
                Optional<Typed> found = names.find(name);
                found.ifPresent(typed -> seen.put(name, typed));
                return found;
            }

            @Override
            public Scope scope() {
                return names.scope();
            }
        };
    }

    /** Forgets everything. */
    public void clear() {
        seen.clear();
    }

    /** The names used, in order, and what they mean. */
    public Map<Attribute, Typed> all() {
        return seen;
    }
}
