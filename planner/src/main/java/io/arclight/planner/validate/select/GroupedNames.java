package io.arclight.planner.validate.select;

import io.arclight.exec.error.ArclightException;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.validate.lowering.GroupKeys;
import io.arclight.planner.validate.name.Namespace;
import io.arclight.planner.validate.scope.Scope;
import io.arclight.planner.validate.typed.Typed;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexVisitorImpl;

/** The columns that occur in grouping keys. */
final class GroupedNames implements Namespace {
    private final Namespace input;
    private final Set<Integer> available = new HashSet<>();

    GroupedNames(Namespace input, GroupKeys groups) {
        this.input = input;
        RexVisitorImpl<Void> finder = new RexVisitorImpl<>(true) {
            @Override
            public Void visitInputRef(RexInputRef reference) {
                available.add(reference.getIndex());
                return null;
            }
        };
        groups.keys().forEach(key -> key.accept(finder));
    }

    @Override
    public Optional<Typed> find(Attribute name) {
        try {
            return input.find(name).filter(this::isAvailable);
        } catch (ArclightException e) {
            if (name.name().size() == 1) {
                throw e;
            }
            // A key without such a field; the select list may have it.
            return Optional.empty();
        }
    }

    private boolean isAvailable(Typed typed) {
        Set<Integer> used = new HashSet<>();
        typed.rex().accept(new RexVisitorImpl<Void>(true) {
            @Override
            public Void visitInputRef(RexInputRef reference) {
                used.add(reference.getIndex());
                return null;
            }
        });
        return available.containsAll(used);
    }

    @Override
    public Scope scope() {
        return input.scope();
    }
}
