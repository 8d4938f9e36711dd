package io.arclight.exec.function.scalar;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.zone.ZoneClock;
import io.arclight.exec.setting.Settings;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What a function may know of the session and the query.
 *
 * @param settings the session's settings when the query started
 * @param clock the clock of the session's time zone
 * @param ansi whether errors are raised
 * @param startTime what {@code current_timestamp()} is throughout the query
 * @param user what {@code current_user()} is
 * @param task the number of the task, from 0
 * @param repetition the number of the step that a query repeats, from 0
 */
public record SessionContext(
        Settings settings, ZoneClock clock, boolean ansi, Instant startTime, String user, int task, int repetition) {
    /** A context for task 0. */
    public static SessionContext of(Settings settings, Instant startTime, String user) {
        return new SessionContext(
                settings, ZoneClock.of(settings.zone()), settings.get(Settings.ANSI), startTime, user, 0, 0);
    }

    /**
     * A context before the query runs: functions that ask when or by whom it is run fail, and are left for the run.
     */
    public static SessionContext beforeRun(Settings settings) {
        return of(settings, null, null);
    }

    /** The session's time zone. */
    public ZoneId zone() {
        return clock.zone();
    }

    /** What {@code current_timestamp()} is throughout the query; fails before it runs. */
    @Override
    public Instant startTime() {
        return known(startTime);
    }

    /** What {@code current_user()} is; fails before the query runs. */
    @Override
    public String user() {
        return known(user);
    }

    private static <T> T known(T value) {
        if (value == null) {
            throw new ArclightException(
                    ErrorCondition.INTERNAL_ERROR, "message", "When and by whom a query is run is not known before");
        }
        return value;
    }

    /** This context in another time zone. */
    public SessionContext in(ZoneId newZone) {
        return new SessionContext(settings, ZoneClock.of(newZone), ansi, startTime, user, task, repetition);
    }

    /** This context for another task, and for one of the steps that a query repeats. */
    public SessionContext forTask(int newTask, int newRepetition) {
        return new SessionContext(settings, clock, ansi, startTime, user, newTask, newRepetition);
    }

    /** The seed of a random function for which a statement gives one: tasks, and steps of a recursion, differ by one. */
    public long seed(long written) {
        return written + task + repetition;
    }
}
