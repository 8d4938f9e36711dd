package io.arclight.planner.catalog;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The definitions of views and functions within which a name stands. Immutable.
 *
 * @param functions the functions, outermost first
 * @param defined the persistent object that is being made
 */
record DefinitionPath(List<SqlFunction> functions, Optional<Defined> defined) {
    /** A persistent object that is being made: VIEW or FUNCTION, and its name as messages quote it. */
    record Defined(String kind, String name) {}

    /** No definition. */
    static final DefinitionPath NONE = new DefinitionPath(List.of(), Optional.empty());

    /** Within the body of a function, too. */
    DefinitionPath entered(SqlFunction function) {
        List<SqlFunction> more = new ArrayList<>(functions);
        more.add(function);
        return new DefinitionPath(List.copyOf(more), defined);
    }

    /** Within the definition of a persistent object that is being made. */
    DefinitionPath defining(String kind, String name) {
        return new DefinitionPath(functions, Optional.of(new Defined(kind, name)));
    }

    /** Within the definition of an object that was made before: what it may mean was checked then. */
    DefinitionPath used() {
        return new DefinitionPath(functions, Optional.empty());
    }

    /** Refuses a function whose own body this is. */
    void checkAcyclic(SqlFunction function) {
        List<String> names = functions.stream()
                .map(SqlFunction::text)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        int start = names.indexOf(function.text().toLowerCase(Locale.ROOT));
        if (start >= 0) {
            String cycle = Stream.concat(functions.stream().skip(start), Stream.of(functions.get(start)))
                    .map(SqlFunction::text)
                    .collect(Collectors.joining(" -> "));
            throw new ArclightException(ErrorCondition.CYCLIC_FUNCTION_REFERENCE, "path", cycle);
        }
    }

    /** Refuses a temporary object where a persistent one is made. */
    void checkTemporary(String kind, List<String> name) {
        if (defined.isPresent()) {
            throw new ArclightException(
                    ErrorCondition.INVALID_TEMP_OBJ_REFERENCE,
                    "obj",
                    defined.get().kind(),
                    "objName",
                    defined.get().name(),
                    "tempObj",
                    kind,
                    "tempObjName",
                    Catalog.quote(name));
        }
    }
}
