/**
 * Files of text as blocks of whole records: a file is cut into ranges ({@link io.arclight.exec.source.block.FileRange}), and
 * a range is read in blocks ({@link io.arclight.exec.source.block.RecordBlocks}). What a record is the format says;
 * formats whose records functions read and write, too, share how ({@link
 * io.arclight.exec.source.block.ParsedRecordOperator}).
 */
package io.arclight.exec.source.block;
