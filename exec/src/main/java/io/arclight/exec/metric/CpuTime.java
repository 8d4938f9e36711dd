package io.arclight.exec.metric;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The CPU time of threads; loaded only when somebody asks, because the management classes take their time to start. */
final class CpuTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean KNOWN = THREADS.isCurrentThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();

    private CpuTime() {}

    /** CPU nanoseconds this thread has used; always 0 where the machine does not tell. */
    static long ofThread() {
        return KNOWN ? THREADS.getCurrentThreadCpuTime() : 0;
    }
}
