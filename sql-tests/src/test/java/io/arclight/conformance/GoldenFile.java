package io.arclight.conformance;

import java.util.List;
import java.util.Map;

/**
 * A file of statements that run one after the other in a session of their own.
 *
 * @param name {@code postgreSQL/union.sql}
 * @param area the feature area
 * @param isCore whether the area belongs to the core
 * @param settings settings of the session
 * @param statements the statements in order
 */
public record GoldenFile(
        String name, String area, boolean isCore, Map<String, String> settings, List<GoldenStatement> statements) {}
