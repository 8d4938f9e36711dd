/**
 * Values of the type VARIANT: the binary format of Parquet's specification, as Spark reads and writes it.
 *
 * <p>A variant lies in a column as one byte string: its metadata (a dictionary of the names of fields) and right behind it its
 * value. The metadata says itself where it ends, so that two columns would only be one more thing to keep in step; as byte
 * strings variants go through exchanges, spills, joins and dictionaries like any others.
 *
 * @see <a href="https://github.com/apache/parquet-format/blob/master/VariantEncoding.md">Variant Binary Encoding</a>
 */
package io.arclight.exec.variant;
