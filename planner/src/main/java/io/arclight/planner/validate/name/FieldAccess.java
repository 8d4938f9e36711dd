package io.arclight.planner.validate.name;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.Origin;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.List;
import java.util.Optional;

/** {@code a.b.c}: fields of structs, and of what else has fields. */
public final class FieldAccess {
    private final TypedBuilder builder;

    /** Fields written somewhere. */
    public FieldAccess(AnalysisContext context, Origin origin) {
        this.builder = new TypedBuilder(context, origin);
    }

    /** A chain of fields, where an expression has them. */
    public Optional<Typed> find(Typed base, List<String> names) {
        try {
            return Optional.of(fields(base, names));
        } catch (ArclightException e) {
            // The name may mean something else, which has the fields.
            return Optional.empty();
        }
    }

    /** A chain of fields of an expression. */
    public Typed fields(Typed base, List<String> names) {
        Typed result = base;
        for (String name : names) {
            Typed parent = result;
            Typed field = builder.element(parent, builder.literal(name, AtomicType.STRING));
            result = field.printedAs(() -> parent.print() + "." + name);
        }
        return result;
    }
}
