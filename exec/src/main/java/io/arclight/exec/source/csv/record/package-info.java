/**
 * The records of CSV files: options, where records end, and the fields in them ({@link
 * io.arclight.exec.source.csv.record.Tokenizer}).
 */
package io.arclight.exec.source.csv.record;
