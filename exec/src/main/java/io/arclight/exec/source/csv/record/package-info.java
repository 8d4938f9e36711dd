/**
 * The records of CSV files: options, files cut into blocks of whole records, and the fields in them ({@link
 * io.arclight.exec.source.csv.record.Tokenizer}).
 */
package io.arclight.exec.source.csv.record;
