package io.arclight.planner.validate;

import io.arclight.planner.logical.ReshapedPlan.Hint;
import io.arclight.planner.rel.LogicalJoinHint.Strategy;
import io.arclight.planner.validate.relation.HintAnalyzer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The join hints that reach a place, by the relations they name. It remembers which relations were met. */
final class JoinHints {
    /** None. */
    static final JoinHints NONE = new JoinHints(Map.of());

    private final Map<String, Wish> wishes;

    private JoinHints(Map<String, Wish> wishes) {
        this.wishes = wishes;
    }

    /** What is wished for relations of a name. */
    private static final class Wish {
        private final Hint hint;
        private final String name;
        private final Strategy strategy;
        private boolean isMet;
        /** Whether another hint, written before, wishes something else for the same relation. */
        private boolean isOverridden;

        Wish(Hint hint, String name, Strategy strategy) {
            this.hint = hint;
            this.name = name;
            this.strategy = strategy;
        }

        Optional<String> warning() {
            if (isOverridden) {
                return Optional.of("Hint (strategy=" + strategy.name().toLowerCase(Locale.ROOT)
                        + ") is overridden by another hint and will not take effect.");
            }
            return isMet
                    ? Optional.empty()
                    : Optional.of("Could not find relation '" + name + "' specified in hint '" + HintAnalyzer.text(hint)
                            + "'.");
        }
    }

    boolean isEmpty() {
        return wishes.isEmpty();
    }

    /** These and a hint that was written before them, which wins where both name a relation. */
    JoinHints and(Hint hint, Strategy strategy) {
        Map<String, Wish> more = new HashMap<>(wishes);
        for (String name : HintAnalyzer.relations(hint)) {
            Wish outer = more.put(name.toLowerCase(Locale.ROOT), new Wish(hint, name, strategy));
            if (outer != null) {
                outer.isOverridden = true;
            }
        }
        return new JoinHints(more);
    }

    /** What is wished for a relation, which is met thereby. */
    Optional<Strategy> find(String relation) {
        Wish wish = wishes.get(relation.toLowerCase(Locale.ROOT));
        if (wish == null) {
            return Optional.empty();
        }
        wish.isMet = true;
        return Optional.of(wish.strategy);
    }

    /** What a user should know of a hint once all that it reaches was analyzed. */
    List<String> warnings(Hint hint) {
        List<String> warnings = new ArrayList<>();
        for (Wish wish : wishes.values()) {
            if (wish.hint.equals(hint)) {
                wish.warning().ifPresent(warnings::add);
            }
        }
        return warnings;
    }
}
