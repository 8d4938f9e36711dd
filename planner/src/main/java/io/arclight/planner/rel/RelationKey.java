package io.arclight.planner.rel;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.type.RelDataTypeField;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.rex.RexSubQuery;

/**
 * What an analyzed relation computes, so that equal ones can be found among different queries: two keys are equal when the same
 * steps are done on the same tables in the same time zone, whatever those tables hold at the time. What is random is as good as
 * equal.
 */
public final class RelationKey {
    private final List<Object> terms;
    private final List<RelationKey> inputs;
    private final List<Path> locations;
    private final int hash;

    private RelationKey(List<Object> terms, List<RelationKey> inputs, List<Path> locations) {
        this.terms = terms;
        this.inputs = inputs;
        this.locations = locations;
        this.hash = 31 * terms.hashCode() + inputs.hashCode();
    }

    /**
     * The key of a relation. Kept rows in it count as what they are the rows of.
     *
     * @param zone the session's time zone
     */
    static RelationKey of(RelNode rel, ZoneId zone) {
        return new Builder(zone).key(rel);
    }

    /** Whether files below a folder, or the folder's own, are read. */
    public boolean reads(Path path) {
        return locations.stream().anyMatch(location -> location.startsWith(path) || path.startsWith(location))
                || inputs.stream().anyMatch(input -> input.reads(path));
    }

    /** Whether another relation is computed on the way. */
    public boolean contains(RelationKey other) {
        return equals(other) || inputs.stream().anyMatch(input -> input.contains(other));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RelationKey key
                && key.hash == hash
                && key.terms.equals(terms)
                && key.inputs.equals(inputs);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Makes the key of one relation: numbers of correlations differ between queries, and are counted anew. */
    private static final class Builder {
        private static final Pattern CORRELATION = Pattern.compile("\\$cor\\d+");

        private final Map<String, Integer> correlations = new HashMap<>();
        private final ZoneId zone;

        Builder(ZoneId zone) {
            this.zone = zone;
        }

        RelationKey key(RelNode rel) {
            return rel instanceof LogicalScan scan ? key(scan) : step(rel);
        }

        private static RelationKey key(LogicalScan scan) {
            Object table = scan.source().key().orElseGet(() -> new SameObject(scan.source()));
            return table instanceof RelationKey kept
                    ? kept
                    : new RelationKey(List.of(table), List.of(), scan.source().locations());
        }

        private RelationKey step(RelNode rel) {
            List<RelationKey> inputs = new ArrayList<>();
            rel.getInputs().forEach(input -> inputs.add(key(input)));
            List<Object> terms = new ArrayList<>();
            terms.add(rel.getClass());
            terms.add(zone);
            rel.getRowType().getFieldList().stream()
                    .map(RelDataTypeField::getType)
                    .forEach(terms::add);
            List<RelationKey> subqueries = new ArrayList<>();
            boolean[] random = {false};
            rel.accept(new RexShuttle() {
                @Override
                public RexNode visitCall(RexCall call) {
                    random[0] |= !call.getOperator().isDeterministic();
                    return super.visitCall(call);
                }

                @Override
                public RexNode visitSubQuery(RexSubQuery subquery) {
                    subqueries.add(key(subquery.rel));
                    return super.visitSubQuery(subquery);
                }
            });
            for (Object term : RelTerms.of(rel)) {
                String text = String.valueOf(term);
                boolean textual = text.contains("$cor") || !subqueries.isEmpty() || random[0];
                terms.add(textual ? CORRELATION.matcher(text).replaceAll(this::renumbered) : term);
            }
            inputs.addAll(subqueries);
            return new RelationKey(terms, inputs, List.of());
        }

        private String renumbered(MatchResult match) {
            return "correlation" + correlations.computeIfAbsent(match.group(), name -> correlations.size());
        }
    }

    /** A table that is the same as itself only. */
    private record SameObject(Object table) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof SameObject same && same.table == table;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(table);
        }
    }
}
