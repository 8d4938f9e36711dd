package io.arclight.planner.validate.expression;

import io.arclight.exec.error.Origin;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.List;

/** {@code a.b.c}: fields of structs, and of what else has fields. */
final class FieldAccess {
    private final TypedBuilder builder;

    FieldAccess(AnalysisContext context, Origin origin) {
        this.builder = new TypedBuilder(context, origin);
    }

    /** A chain of fields of an expression. */
    Typed fields(Typed base, List<String> names) {
        Typed result = base;
        for (String name : names) {
            Typed parent = result;
            Typed field = builder.element(parent, builder.literal(name, AtomicType.STRING));
            result = field.printedAs(() -> parent.print() + "." + name);
        }
        return result;
    }
}
