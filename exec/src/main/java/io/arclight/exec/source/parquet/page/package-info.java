/**
 * From a file to decompressed pages: positional reads, page headers, codecs, levels. Every size that a file declares is
 * checked before it is used; what does not fit is a {@link io.arclight.exec.source.parquet.page.CorruptDataException}.
 */
package io.arclight.exec.source.parquet.page;
