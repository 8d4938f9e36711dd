package io.arclight.planner.validate.typed;

import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Structs without some of their fields: {@code * EXCEPT (s.a, s.t.b)}. */
public final class FieldExclusion {
    private final TypedBuilder builder;

    /** An exclusion that was written somewhere. */
    public FieldExclusion(TypedBuilder builder) {
        this.builder = builder;
    }

    /**
     * A struct without fields at any depth; null where the struct is.
     *
     * @param base the struct
     * @param paths names of what is left out, each from the struct downwards; none is empty or the beginning of another
     * @throws io.arclight.exec.error.ArclightException when there is no such field
     */
    public Typed apply(Typed base, List<List<String>> paths) {
        if (paths.isEmpty()) {
            return base;
        }
        paths.forEach(path -> builder.element(base, name(path.get(0))));
        List<Typed> kept = new ArrayList<>();
        for (StructField field : ((StructType) base.type()).fields()) {
            List<List<String>> below = below(paths, field.name());
            if (below.stream().noneMatch(List::isEmpty)) {
                kept.add(name(field.name()));
                kept.add(apply(builder.element(base, name(field.name())), below));
            }
        }
        Typed struct =
                kept.isEmpty() ? builder.literal(new Object[0], StructType.EMPTY) : builder.call("named_struct", kept);
        return base.nullable()
                ? builder.caseWhen(
                        List.of(builder.call("isnull", List.of(base))),
                        List.of(builder.literal(null, struct.type())),
                        struct)
                : struct;
    }

    /** The rest of the paths that begin with a name. */
    public static List<List<String>> below(List<List<String>> paths, String name) {
        return paths.stream()
                .filter(path -> path.get(0).equalsIgnoreCase(name))
                .map(path -> path.subList(1, path.size()))
                .toList();
    }

    /** Whether a path is another one, or the beginning of one. */
    public static boolean overlap(List<List<String>> paths) {
        for (int i = 0; i < paths.size(); i++) {
            for (int j = 0; j < paths.size(); j++) {
                if (i != j && begins(lower(paths.get(j)), lower(paths.get(i)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean begins(List<String> path, List<String> start) {
        return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
    }

    private static List<String> lower(List<String> path) {
        return path.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    private Typed name(String name) {
        return builder.literal(name, AtomicType.STRING);
    }
}
