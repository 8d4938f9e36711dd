package io.arclight.exec.source.parquet.page;

import io.arclight.exec.memory.Buffer;
import org.apache.parquet.format.Encoding;

/**
 * A data page, decompressed.
 *
 * @param data what holds the bytes; whoever has the page owns one reference
 * @param number the page's number in its chunk, from 0, dictionary pages not counted
 * @param valueCount how many values, nulls included
 * @param repetition the repetition levels, null without
 * @param definition the definition levels, null without
 * @param encoding how the values are encoded in the file
 * @param packing how they lie here, if not as in the file; otherwise null
 * @param address where the values begin
 * @param end where they end; {@value #SLACK} more bytes may be read
 */
public record Page(
        Buffer data,
        int number,
        int valueCount,
        RleDecoder repetition,
        RleDecoder definition,
        Encoding encoding,
        PackedIntegers packing,
        long address,
        long end) {
    /** Bytes behind every page that may be read, so that decoders can load whole words. */
    public static final int SLACK = 32;
}
