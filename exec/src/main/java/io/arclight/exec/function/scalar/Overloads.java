package io.arclight.exec.function.scalar;

import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Chooses among signatures: the first whose types are those of the arguments, else, of those that the arguments can be
 * cast to, the first that takes the fewest casts.
 */
final class Overloads implements Binder {
    private final Class<?> owner;
    private final String[] texts;
    private List<Signature> parsed;

    Overloads(Class<?> owner, String... texts) {
        this.owner = owner;
        this.texts = texts;
    }

    /** Parsed on first use, because most functions are never called in a process. */
    private synchronized List<Signature> signatures() {
        if (parsed == null) {
            List<Signature> list = new ArrayList<>();
            for (String text : texts) {
                list.add(Signature.parse(text));
            }
            parsed = list;
        }
        return parsed;
    }

    @Override
    public ScalarBinding bind(Invocation call) {
        List<Signature> candidates = signatures().stream()
                .filter(signature -> signature.takesCount(call.count()))
                .toList();
        if (candidates.isEmpty()) {
            throw wrongCount(call);
        }
        for (Signature signature : candidates) {
            if (firstMisfit(signature, call, false) < 0) {
                return bind(signature, call);
            }
        }
        return candidates.stream()
                .filter(signature -> firstMisfit(signature, call, true) < 0)
                .min(Comparator.comparing(signature -> casts(signature, call)))
                .map(signature -> bind(signature, call))
                .orElseThrow(() -> misfit(candidates, call));
    }

    private ScalarBinding bind(Signature signature, Invocation call) {
        return call.method(
                new StaticMethod(owner, signature.method()), signature.parametersFor(call.count()), signature.result());
    }

    /** How many arguments a signature casts. */
    private static int casts(Signature signature, Invocation call) {
        List<DataType> parameters = signature.parametersFor(call.count());
        return (int) IntStream.range(0, call.count())
                .filter(i -> !Signature.accepts(parameters.get(i), call.type(i)))
                .count();
    }

    /** The first argument that does not fit, or -1. */
    private static int firstMisfit(Signature signature, Invocation call, boolean casts) {
        List<DataType> parameters = signature.parametersFor(call.count());
        for (int i = 0; i < call.count(); i++) {
            DataType type = call.type(i);
            boolean fits = casts
                    ? Signature.takes(parameters.get(i), type, call.coercion())
                    : type == AtomicType.NULL || Signature.accepts(parameters.get(i), type);
            if (!fits) {
                return i;
            }
        }
        return -1;
    }

    private RuntimeException wrongCount(Invocation call) {
        Optional<Signature> repeating =
                signatures().stream().filter(Signature::repeats).findFirst();
        if (repeating.isPresent()) {
            call.expect(repeating.get().parameters().size() - 1, Integer.MAX_VALUE);
        }
        return call.wrongCount(signatures().stream()
                .map(signature -> signature.parameters().size())
                .distinct()
                .sorted()
                .toList());
    }

    private static RuntimeException misfit(List<Signature> candidates, Invocation call) {
        int furthest = 0;
        for (Signature signature : candidates) {
            furthest = Math.max(furthest, firstMisfit(signature, call, true));
        }
        Set<String> required = new LinkedHashSet<>();
        for (Signature signature : candidates) {
            required.add(Invocation.quote(signature.parametersFor(call.count()).get(furthest)));
        }
        String list = String.join(" or ", required);
        return call.unexpectedType(furthest, required.size() == 1 ? list : "(" + list + ")");
    }
}
