package io.arclight.benchmarks.suite;

import io.arclight.benchmarks.engine.View;
import java.util.List;

/**
 * Queries over files.
 *
 * @param title what tables and pictures are headed with
 * @param views the files
 * @param queries in the order in which they run
 */
public record Suite(String title, List<View> views, List<SuiteQuery> queries) {}
