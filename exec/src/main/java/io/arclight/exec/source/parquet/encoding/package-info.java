/** The encodings of values within a page, one decoder each, chosen by {@link io.arclight.exec.source.parquet.encoding.Encodings}. */
package io.arclight.exec.source.parquet.encoding;
