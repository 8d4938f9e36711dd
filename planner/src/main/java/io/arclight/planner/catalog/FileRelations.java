package io.arclight.planner.catalog;

import io.arclight.exec.source.DataSource;
import io.arclight.planner.logical.LeafPlan.FileRelation;

/** Opens files as tables; the session implements it with its formats and its gate for file access. */
public interface FileRelations {
    /**
     * The table that some files are.
     *
     * @throws io.arclight.exec.error.ArclightException PATH_NOT_FOUND, UNABLE_TO_INFER_SCHEMA, FILE_ACCESS_DENIED, ...
     */
    DataSource open(FileRelation relation);

    /** Whether a name, ignoring case, is that of a file format: in {@code parquet.`path`}. */
    boolean isFormat(String name);
}
