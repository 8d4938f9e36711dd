package io.arclight.exec.setting;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory queries may use unless told otherwise: 60 % of what the process may have. */
final class DefaultMemory {
    private static final Path CGROUP_LIMIT = Path.of("/sys/fs/cgroup/memory.max");

    private DefaultMemory() {}

    static long bytes() {
        long machine = machineBytes();
        return machine / 10 * 6;
    }

    private static long machineBytes() {
        long physical = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
        try {
            String text = Files.readString(CGROUP_LIMIT).trim();
            return text.equals("max") ? physical : Math.min(physical, Long.parseLong(text));
        } catch (IOException | NumberFormatException e) {
            // No cgroup here, or one that this process cannot read: the machine is the bound.
            return physical;
        }
    }
}
