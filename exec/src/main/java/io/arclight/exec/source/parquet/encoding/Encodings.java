package io.arclight.exec.source.parquet.encoding;

import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.LeafType;
import io.arclight.exec.source.parquet.page.Page;
import io.arclight.exec.source.parquet.page.StorageLayout;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.Type;

/** Chooses the decoder of a page's values. */
public final class Encodings {
    private Encodings() {}

    /**
     * The decoder of a page that is not coded by a dictionary.
     *
     * @param pageData takes buffers that are needed until the page is read
     * @param data takes buffers that decoded views point into
     */
    public static ValueDecoder decoder(Page page, LeafType leaf, BatchData pageData, BatchData data) {
        if (page.packing() != null) {
            return new PackedIntegerDecoder(
                    page.address(), page.end(), page.packing(), leaf.storage().width());
        }
        return switch (page.encoding()) {
            case PLAIN -> plain(page.address(), page.end(), leaf);
            case RLE -> booleanRuns(page, leaf);
            case DELTA_BINARY_PACKED -> {
                boolean isInteger = leaf.type() == Type.INT32 || leaf.type() == Type.INT64;
                check(isInteger, page, leaf);
                yield new DeltaBinaryPacked(
                        page.address(), page.end(), leaf.storage().width());
            }
            case DELTA_LENGTH_BYTE_ARRAY -> {
                check(leaf.type() == Type.BYTE_ARRAY, page, leaf);
                yield new DeltaLengthDecoder(page.address(), page.end(), page.valueCount(), pageData);
            }
            case DELTA_BYTE_ARRAY -> {
                check(leaf.storage() == StorageLayout.BYTES, page, leaf);
                yield new DeltaBytesDecoder(page, pageData, data);
            }
            case BYTE_STREAM_SPLIT -> {
                boolean isBytes = leaf.type() == Type.FIXED_LEN_BYTE_ARRAY;
                check(leaf.type() != Type.BYTE_ARRAY && leaf.type() != Type.BOOLEAN, page, leaf);
                int width = isBytes ? leaf.length() : leaf.storage().width();
                yield new ByteStreamSplitDecoder(page.address(), page.end(), width, isBytes, data);
            }
            case BIT_PACKED -> throw CorruptDataException.unsupported("the encoding " + page.encoding());
            case PLAIN_DICTIONARY, RLE_DICTIONARY ->
                throw new CorruptDataException("a page refers to a dictionary that is not there");
        };
    }

    /** Whether the values of an encoding are codes. */
    public static boolean isCoded(Encoding encoding) {
        return encoding == Encoding.PLAIN_DICTIONARY || encoding == Encoding.RLE_DICTIONARY;
    }

    /** The decoder of PLAIN values, in pages and dictionaries. */
    public static ValueDecoder plain(long address, long end, LeafType leaf) {
        return switch (leaf.storage()) {
            case BOOLEAN -> new PlainBooleanDecoder(address, end);
            case INT32, INT64, INT96, FLOAT, DOUBLE ->
                new PlainFixedDecoder(address, end, leaf.storage().width());
            case BYTES ->
                new PlainBytesDecoder(address, end, leaf.type() == Type.FIXED_LEN_BYTE_ARRAY ? leaf.length() : -1);
        };
    }

    private static ValueDecoder booleanRuns(Page page, LeafType leaf) {
        check(leaf.type() == Type.BOOLEAN, page, leaf);
        return new RleBooleanDecoder(page.address(), page.end());
    }

    private static void check(boolean fits, Page page, LeafType leaf) {
        CorruptDataException.check(fits, "a page of " + leaf.type() + " has the encoding " + page.encoding());
    }
}
