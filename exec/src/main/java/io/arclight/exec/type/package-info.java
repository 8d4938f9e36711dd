/**
 * The data types of Spark SQL: the only truth about types in every layer. Part of the public embedding API, with Spark's
 * names ({@code DataTypes}, {@code StructType}, {@code StructField}).
 */
package io.arclight.exec.type;
