package io.arclight.benchmarks.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The most memory that was resident in this process, as Linux counts it.
 *
 * @param bytes the peak; 0 where the system does not tell
 * @param sinceReset whether it is the peak since the last {@link #reset}, not since the process began
 */
public record PeakMemory(long bytes, boolean sinceReset) {
    /** Where the system does not tell. */
    public static final PeakMemory UNKNOWN = new PeakMemory(0, false);

    private static final Path CLEAR = Path.of("/proc/self/clear_refs");
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";
    private static final String RESET_PEAK = "5";

    /** The larger one. */
    public PeakMemory max(PeakMemory other) {
        return bytes >= other.bytes ? this : other;
    }

    /** Begins a new peak at what is resident now, where the system permits, and says whether it did. */
    static boolean reset() {
        try {
            Files.writeString(CLEAR, RESET_PEAK);
            return true;
        } catch (IOException notPermitted) {
            return false;
        }
    }

    /** The peak so far. */
    static PeakMemory read(boolean sinceReset) throws IOException {
        if (!Files.isReadable(STATUS)) {
            return UNKNOWN;
        }
        for (String line : Files.readAllLines(STATUS)) {
            if (line.startsWith(PEAK)) {
                String[] words = line.substring(PEAK.length()).trim().split(" ");
                return new PeakMemory(Long.parseLong(words[0]) * 1024, sinceReset);
            }
        }
        return UNKNOWN;
    }
}
