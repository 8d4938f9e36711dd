package io.arclight.exec.source.parquet.decode;

import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.Type;

/** Chooses the decoder of a page's values. */
final class Encodings {
    private Encodings() {}

    /**
     * The decoder of a page that is not coded by a dictionary.
     *
     * @param data takes buffers that decoded views point into
     */
    static ValueDecoder decoder(Page page, LeafType leaf, BatchData data) {
        return switch (page.encoding()) {
            case PLAIN -> plain(page.address(), page.end(), leaf);
            case RLE -> booleanRuns(page, leaf);
            case DELTA_BINARY_PACKED, DELTA_LENGTH_BYTE_ARRAY, DELTA_BYTE_ARRAY, BYTE_STREAM_SPLIT, BIT_PACKED ->
                throw CorruptDataException.unsupported("the encoding " + page.encoding());
            case PLAIN_DICTIONARY, RLE_DICTIONARY ->
                throw new CorruptDataException("a page refers to a dictionary that is not there");
        };
    }

    /** Whether the values of an encoding are codes. */
    static boolean isCoded(Encoding encoding) {
        return encoding == Encoding.PLAIN_DICTIONARY || encoding == Encoding.RLE_DICTIONARY;
    }

    /** The decoder of PLAIN values, in pages and dictionaries. */
    static ValueDecoder plain(long address, long end, LeafType leaf) {
        return switch (leaf.storage()) {
            case BOOLEAN -> new PlainBooleanDecoder(address, end);
            case INT32, INT64, INT96, FLOAT, DOUBLE ->
                new PlainFixedDecoder(address, end, leaf.storage().width());
            case BYTES ->
                new PlainBytesDecoder(address, end, leaf.type() == Type.FIXED_LEN_BYTE_ARRAY ? leaf.length() : -1);
        };
    }

    private static ValueDecoder booleanRuns(Page page, LeafType leaf) {
        CorruptDataException.check(leaf.type() == Type.BOOLEAN, "a page of " + leaf.type() + " has encoding RLE");
        return new RleBooleanDecoder(page.address(), page.end());
    }
}
