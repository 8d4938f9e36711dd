/**
 * JSON as Spark reads and writes it, an object per line or, on request, one text per file. Texts are read with what {@code
 * from_json} reads with ({@link io.arclight.exec.function.json.JsonRecordReader}) and written with what {@code to_json}
 * writes with.
 */
package io.arclight.exec.source.json;
