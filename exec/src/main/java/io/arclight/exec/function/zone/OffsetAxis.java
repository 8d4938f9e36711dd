package io.arclight.exec.function.zone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The offsets of a zone by instants, or by local times: a table up to the year 2100, and once it is asked for, one of the 400 years behind.
 * There nothing but yearly rules counts, and the Gregorian calendar repeats itself after 400 years, weekdays included.
 */
final class OffsetAxis {
    private static final long MICROS = 1_000_000L;
    private static final long CYCLE = 146_097 * 86_400L * MICROS;
    private static final int CYCLE_YEARS = 400;
    private static final int NEAR_END = 2100;

    private final ZoneRules rules;
    private final ToLongFunction<ZoneOffsetTransition> boundary;
    private final int endYear;
    private final long end;
    private final OffsetTable near;
    private volatile OffsetTable later;

    /**
     * The offsets of a zone that has transitions.
     *
     * @param boundary the time from which on the offset behind a transition counts, in seconds
     */
    OffsetAxis(ZoneRules rules, ToLongFunction<ZoneOffsetTransition> boundary) {
        this.rules = rules;
        this.boundary = boundary;
        List<ZoneOffsetTransition> transitions = new ArrayList<>(rules.getTransitions());
        ZoneOffsetTransition last = transitions.get(transitions.size() - 1);
        int lastYear = last.getDateTimeBefore().getYear();
        this.endYear = Math.max(NEAR_END, lastYear + 1);
        this.end = newYear(endYear);
        // One year more, because the last step of the table may end in it.
        ruled(lastYear, endYear + 1).stream()
                .filter(transition -> transition.toEpochSecond() > last.toEpochSecond())
                .forEach(transitions::add);
        ZoneOffsetTransition first = transitions.get(0);
        this.near = table(first.getOffsetBefore(), transitions, first.toEpochSecond() * MICROS, end);
    }

    /** The offset at a time, in microseconds. */
    long offset(long time) {
        return near.covers(time) ? near.offset(time) : offsetOutside(time);
    }

    private long offsetOutside(long time) {
        return time < end ? near.search(time) : later().offset(end + (time - end) % CYCLE);
    }

    private OffsetTable later() {
        OffsetTable found = later;
        if (found == null) {
            ZoneOffset first = rules.getOffset(Instant.ofEpochSecond(end / MICROS));
            found = table(first, ruled(endYear, endYear + CYCLE_YEARS + 1), end, end + CYCLE);
            later = found;
        }
        return found;
    }

    private OffsetTable table(ZoneOffset first, List<ZoneOffsetTransition> transitions, long begin, long last) {
        List<OffsetTable.Change> changes = new ArrayList<>(transitions.size());
        for (ZoneOffsetTransition transition : transitions) {
            changes.add(new OffsetTable.Change(
                    boundary.applyAsLong(transition) * MICROS,
                    transition.getOffsetAfter().getTotalSeconds()));
        }
        return new OffsetTable(first.getTotalSeconds(), changes, begin, last);
    }

    /** The transitions of some years, the last one excluded, by the yearly rules. */
    private List<ZoneOffsetTransition> ruled(int firstYear, int nextYear) {
        List<ZoneOffsetTransition> transitions = new ArrayList<>();
        for (int year = firstYear; year < nextYear; year++) {
            for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
                transitions.add(rule.createTransition(year));
            }
        }
        return transitions;
    }

    private static long newYear(int year) {
        return LocalDate.of(year, 1, 1).toEpochDay() * 86_400 * MICROS;
    }
}
