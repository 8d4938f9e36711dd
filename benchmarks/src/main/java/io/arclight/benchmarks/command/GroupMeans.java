package io.arclight.benchmarks.command;

import io.arclight.benchmarks.engine.EngineKind;
import io.arclight.benchmarks.suite.QueryOutcome;
import io.arclight.benchmarks.suite.SuiteOutcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Geometric means of groups of queries, for suites whose queries are named after their group: join-1, join-2, ... */
final class GroupMeans {
    private GroupMeans() {}

    /** A line for each group and engine compared with; nothing when there is but one group. */
    static List<String> of(List<EngineKind> engines, List<QueryOutcome> outcomes) {
        Map<String, List<QueryOutcome>> groups = new LinkedHashMap<>();
        for (QueryOutcome outcome : outcomes) {
            int dash = outcome.query().indexOf('-');
            String group = dash < 0 ? "" : outcome.query().substring(0, dash);
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(outcome);
        }
        List<String> lines = new ArrayList<>();
        if (groups.size() > 1) {
            groups.forEach((group, queries) -> {
                SuiteOutcome part = new SuiteOutcome(group, engines, 0, queries, List.of());
                for (int i = 1; i < engines.size(); i++) {
                    String comparison = group + " / " + engines.get(i);
                    part.geometricMean(i)
                            .ifPresent(mean -> lines.add(
                                    String.format(Locale.ROOT, "geometric mean of %s: %.2f", comparison, mean)));
                }
            });
        }
        return lines;
    }
}
