package io.arclight.exec.source.filter;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * A condition that rows can be skipped by, when the ranges of their columns show that none fulfils it.
 *
 * @see ScanPredicates
 */
public sealed interface ScanPredicate {
    /**
     * Whether some row may fulfil the condition.
     *
     * @param ranges what is known per column position of the source; null when nothing is
     */
    boolean mayMatch(IntFunction<ValueRange> ranges);

    /** The column positions that {@link #mayMatch} asks for. */
    Set<Integer> columns();

    private static Set<Integer> columns(List<ScanPredicate> parts) {
        return parts.stream().flatMap(part -> part.columns().stream()).collect(Collectors.toSet());
    }

    /** A condition of which nothing is known. */
    record Unknown() implements ScanPredicate {
        @Override
        public Set<Integer> columns() {
            return Set.of();
        }

        @Override
        public boolean mayMatch(IntFunction<ValueRange> ranges) {
            return true;
        }
    }

    /** Conditions that must all hold. */
    record All(List<ScanPredicate> parts) implements ScanPredicate {
        @Override
        public Set<Integer> columns() {
            return ScanPredicate.columns(parts);
        }

        @Override
        public boolean mayMatch(IntFunction<ValueRange> ranges) {
            return parts.stream().allMatch(part -> part.mayMatch(ranges));
        }
    }

    /** Conditions of which one must hold. */
    record Any(List<ScanPredicate> parts) implements ScanPredicate {
        @Override
        public Set<Integer> columns() {
            return ScanPredicate.columns(parts);
        }

        @Override
        public boolean mayMatch(IntFunction<ValueRange> ranges) {
            return parts.stream().anyMatch(part -> part.mayMatch(ranges));
        }
    }

    /** A column is null, or is not. */
    record NullTest(int column, boolean isNull) implements ScanPredicate {
        @Override
        public Set<Integer> columns() {
            return Set.of(column);
        }

        @Override
        public boolean mayMatch(IntFunction<ValueRange> ranges) {
            ValueRange range = ranges.apply(column);
            return range == null || range.nullCount() < 0 || (isNull ? range.nullCount() > 0 : !range.allNull());
        }
    }

    /** A column compared with a constant that is not null. */
    record Comparison(int column, Relation relation, Object value) implements ScanPredicate {
        @Override
        public Set<Integer> columns() {
            return Set.of(column);
        }

        @Override
        public boolean mayMatch(IntFunction<ValueRange> ranges) {
            ValueRange range = ranges.apply(column);
            return range == null || !range.allNull() && relation.mayHold(range, value);
        }
    }

    /** How values compare. */
    enum Relation {
        EQUAL {
            @Override
            boolean mayHold(ValueRange range, Object value) {
                return LESS_OR_EQUAL.mayHold(range, value) && (GREATER_OR_EQUAL.reached(range, value, 0));
            }
        },
        LESS {
            @Override
            boolean mayHold(ValueRange range, Object value) {
                return ValueOrder.compare(range.minimum(), value, -1) < 0;
            }
        },
        LESS_OR_EQUAL {
            @Override
            boolean mayHold(ValueRange range, Object value) {
                return ValueOrder.compare(range.minimum(), value, -1) <= 0;
            }
        },
        GREATER {
            @Override
            boolean mayHold(ValueRange range, Object value) {
                return range.mayHoldNaN() || reached(range, value, 1);
            }
        },
        GREATER_OR_EQUAL {
            @Override
            boolean mayHold(ValueRange range, Object value) {
                return range.mayHoldNaN() || reached(range, value, 0);
            }
        };

        abstract boolean mayHold(ValueRange range, Object value);

        /** Whether the maximum is at least the value (or more, when so much is asked for). */
        boolean reached(ValueRange range, Object value, int least) {
            return ValueOrder.isNaN(value) || ValueOrder.compare(range.maximum(), value, 1) >= least;
        }
    }
}
