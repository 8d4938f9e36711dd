package io.arclight.session.engine;

import io.arclight.exec.function.datetime.CivilDate;
import io.arclight.planner.rel.PlannerCluster;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;

/**
 * Initializes what a process's first statement needs and takes long to initialize (tables of powers and dates, random numbers,
 * locales, Calcite's operators) beside what else the process does until then: some 100 ms of a start. A statement waits for what
 * is not ready, as for any class that another thread initializes.
 */
final class WarmUp {
    private WarmUp() {}

    /** Begins, on threads that do not keep the process alive. */
    static void start() {
        start("arclight-warm-up-planner", WarmUp::awaitPlanner);
        start("arclight-warm-up-values", WarmUp::values);
        start("arclight-warm-up-system", WarmUp::system);
    }

    /**
     * Waits until the planner's classes are initialized. Calcite's depend on each other in circles, which two threads that enter
     * them at different places never leave; so no statement begins before.
     */
    static void awaitPlanner() {
        Planner.initialize();
    }

    /** What literals need. */
    private static void values() {
        initialize(BigDecimal.class);
        initialize(CivilDate.class);
    }

    /** What sessions and dates need of the system. */
    private static void system() {
        ManagementFactory.getOperatingSystemMXBean();
        UUID.randomUUID();
        Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void initialize(Class<?> type) {
        try {
            Class.forName(type.getName(), true, type.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Its initialization is the planner's. */
    private static final class Planner {
        static {
            PlannerCluster.create();
        }

        static void initialize() {}
    }
}
