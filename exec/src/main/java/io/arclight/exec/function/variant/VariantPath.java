package io.arclight.exec.function.variant;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.variant.Variant;
import io.arclight.exec.variant.VariantKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path into a variant: {@code $.name[0]['other']["another"]}.
 *
 * @param steps the steps from the root on
 */
record VariantPath(List<Step> steps) {
    private static final Pattern STEP = Pattern.compile(
            "\\.(?<name>[^.\\[]+)|\\['(?<quoted>[^']*)'\\]|\\[\"(?<double>[^\"]*)\"\\]|\\[(?<index>\\d+)\\]");

    /**
     * A step.
     *
     * @param name the field, or null for an element
     * @param index the element
     */
    private record Step(String name, int index) {
        /** Where it leads; null when nowhere. */
        Variant from(Variant variant) {
            if (name == null) {
                return variant.kind() == VariantKind.ARRAY ? variant.element(index) : null;
            }
            return variant.kind() == VariantKind.OBJECT ? variant.field(name) : null;
        }
    }

    /**
     * Reads a path.
     *
     * @param function who asks, as written
     * @throws ArclightException INVALID_VARIANT_GET_PATH
     */
    static VariantPath of(String text, String function) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text);
        int position = 1;
        while (position < text.length()) {
            if (!matcher.region(position, text.length()).lookingAt()) {
                throw invalid(text, function);
            }
            steps.add(step(matcher, text, function));
            position = matcher.end();
        }
        if (!text.startsWith("$")) {
            throw invalid(text, function);
        }
        return new VariantPath(List.copyOf(steps));
    }

    private static Step step(Matcher matcher, String text, String function) {
        for (String group : List.of("name", "quoted", "double")) {
            if (matcher.group(group) != null) {
                return new Step(matcher.group(group), 0);
            }
        }
        try {
            return new Step(null, Integer.parseInt(matcher.group("index")));
        } catch (NumberFormatException e) {
            throw invalid(text, function);
        }
    }

    private static ArclightException invalid(String text, String function) {
        return new ArclightException(
                ErrorCondition.INVALID_VARIANT_GET_PATH, "path", text, "functionName", "`" + function + "`");
    }

    /** What the path leads to; null when nowhere. */
    Variant find(Variant root) {
        Variant found = root;
        for (int i = 0; i < steps.size() && found != null; i++) {
            found = steps.get(i).from(found);
        }
        return found;
    }
}
