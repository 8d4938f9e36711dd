/**
 * The embedding API, with the names and the behaviour of Spark's {@code org.apache.spark.sql}: a Java program moves over
 * by changing its imports. Start at {@link io.arclight.sql.SparkSession}; types are in {@code io.arclight.exec.type}.
 */
package io.arclight.sql;
