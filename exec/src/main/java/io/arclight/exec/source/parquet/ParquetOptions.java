package io.arclight.exec.source.parquet;

import java.util.Set;

/** The options of reading and writing Parquet; tables have both. */
public final class ParquetOptions {
    /** Their names. {@code mergeSchema} changes nothing: schemas are always merged. */
    public static final Set<String> NAMES = Set.of("mergeSchema", "compression", "parquet.compression");

    private ParquetOptions() {}
}
