/**
 * Writes Parquet: columns are taken apart into levels and values ({@link
 * io.arclight.exec.source.parquet.write.NodeWriter}), values into dictionaries and pages ({@link
 * io.arclight.exec.source.parquet.write.ChunkWriter}), pages into row groups ({@link
 * io.arclight.exec.source.parquet.write.ParquetFileWriter}).
 */
package io.arclight.exec.source.parquet.write;
