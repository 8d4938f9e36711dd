package io.arclight.sql;

import io.arclight.exec.type.StructType;

/** Makes rows for {@link SparkSession#createDataFrame(java.util.List, StructType)}. */
public final class RowFactory {
    private RowFactory() {}

    /** A row of some values, without a schema. */
    public static Row create(Object... values) {
        return new Row(values, null);
    }
}
