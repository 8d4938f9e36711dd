/**
 * From the bytes of a column chunk to columns: pages ({@link io.arclight.exec.source.parquet.decode.PageReader}), codecs,
 * levels, value encodings, conversions between a file's and the query's types, and the readers that put them together
 * ({@link io.arclight.exec.source.parquet.decode.FlatColumnReader}). Every size that a file declares is checked before it
 * is used; what does not fit is a {@link io.arclight.exec.source.parquet.decode.CorruptDataException}.
 */
package io.arclight.exec.source.parquet.decode;
