package io.arclight.conformance;

import java.util.List;

/**
 * A file and the verdicts on its statements, without those that do not count.
 *
 * @param file the file
 * @param verdicts the verdicts in order
 */
record FileReport(GoldenFile file, List<Verdict> verdicts) {
    Score score() {
        return Score.of(verdicts);
    }
}
