/**
 * CSV as Spark reads it. A file is cut into ranges at line borders; a task reads its range in blocks of whole records
 * ({@link io.arclight.exec.source.block.RecordBlocks}), finds the fields of a batch of records ({@link
 * io.arclight.exec.source.csv.record.Tokenizer}), and then parses column by column ({@link
 * io.arclight.exec.source.csv.ColumnParser}). Texts are views into the block.
 */
package io.arclight.exec.source.csv;
