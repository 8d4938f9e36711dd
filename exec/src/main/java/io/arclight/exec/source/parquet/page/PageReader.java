package io.arclight.exec.source.parquet.page;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.ContentKey;
import io.arclight.exec.memory.Memory;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;

/**
 * Reads the pages of a column chunk, one after the other. What was decompressed before, for another query, is taken from
 * memory if it is still there, with its header.
 */
public final class PageReader {
    private static final int HEADER_GUESS = 256;
    private static final int MAX_HEADER = ReadWindow.CAPACITY;

    private final ColumnChunkSource chunk;
    private final LeafType leaf;
    private final ChunkInput input;
    private long valuesLeft;
    private int pagesRead;
    private PageHeader header;
    private int headerLength;
    private ContentKey place;
    private boolean isHeaderPending;
    private boolean isRecalled;

    /** A reader before the first page. */
    public PageReader(ColumnChunkSource chunk) {
        this.chunk = chunk;
        this.leaf = chunk.leaf();
        this.input = new ChunkInput(chunk.window(), chunk.start(), chunk.end(), chunk.cancellation());
        this.valuesLeft = chunk.valueCount();
    }

    /** The number of the page read last, from 0. */
    public int pageNumber() {
        return Math.max(0, pagesRead - 1);
    }

    /** Takes dictionary pages and reads the next data page, which the caller owns; null at the end. */
    public Page next(DictionaryReader dictionaries) {
        while (valuesLeft > 0 && (isHeaderPending || advance(input.ahead()))) {
            isHeaderPending = false;
            switch (header.getType()) {
                case DICTIONARY_PAGE -> readDictionary(dictionaries);
                case DATA_PAGE -> {
                    return dataPage(header.getData_page_header());
                }
                case DATA_PAGE_V2 -> {
                    return dataPageV2(header.getData_page_header_v2());
                }
                case INDEX_PAGE -> input.skip(header.getCompressed_page_size());
            }
        }
        return null;
    }

    /**
     * Goes past data pages without reading them, as long as all their values are to be left out. For columns in no list,
     * where values are rows.
     *
     * @param most how many values may be left out
     * @return how many were
     */
    public long skipPages(long most, DictionaryReader dictionaries) {
        long skipped = 0;
        while (valuesLeft > 0 && (isHeaderPending || advance(HEADER_GUESS))) {
            isHeaderPending = false;
            if (header.getType() == PageType.DICTIONARY_PAGE) {
                readDictionary(dictionaries);
                continue;
            }
            int count = header.isSetData_page_header()
                    ? header.getData_page_header().getNum_values()
                    : header.isSetData_page_header_v2()
                            ? header.getData_page_header_v2().getNum_values()
                            : 0;
            if (count < 0 || count > most - skipped) {
                isHeaderPending = true;
                return skipped;
            }
            skipped += countValues(count);
            if (count > 0) {
                pagesRead++;
                chunk.window().countSkipped();
            }
            input.skip(header.getCompressed_page_size());
        }
        return skipped;
    }

    /**
     * Reads the next page header, if there is one.
     *
     * @param ahead how many bytes to read at once
     */
    private boolean advance(int ahead) {
        chunk.cancellation().check();
        if (input.remaining() <= 0) {
            return false;
        }
        place = new ContentKey(chunk.window().file(), input.position());
        KnownPage known = KnownPage.find(chunk.account(), place);
        if (known != null) {
            header = known.header();
            headerLength = known.headerLength();
        } else {
            readHeader(ahead);
        }
        input.skip(headerLength);
        int compressed = header.getCompressed_page_size();
        CorruptDataException.check(
                compressed >= 0 && header.getUncompressed_page_size() >= 0, "a page has a negative size");
        CorruptDataException.check(compressed <= input.remaining(), "a page reaches beyond its column chunk");
        return true;
    }

    private void readHeader(int ahead) {
        headerLength = -1;
        for (int guess = HEADER_GUESS; headerLength < 0; guess *= 4) {
            header = new PageHeader();
            byte[] bytes = input.peek(Math.min(guess, MAX_HEADER), ahead);
            headerLength = ThriftInput.pageHeader(bytes, header);
            CorruptDataException.check(headerLength >= 0 || bytes.length == guess, "a page header ends early");
        }
    }

    private void readDictionary(DictionaryReader dictionaries) {
        DictionaryPageHeader dictionary = header.getDictionary_page_header();
        CorruptDataException.check(dictionary != null && dictionary.getNum_values() >= 0, "a dictionary has no header");
        Buffer data = decompressed(0, chunk.codec());
        dictionaries.read(data, header.getUncompressed_page_size(), dictionary.getNum_values());
    }

    private Page dataPage(DataPageHeader page) {
        CorruptDataException.check(page != null, "a page has no header");
        chunk.window().countRead();
        int count = countValues(page.getNum_values());
        Buffer data = decompressed(0, chunk.codec());
        try {
            long position = data.address();
            long end = position + length(data);
            RleDecoder repetition = null;
            RleDecoder definition = null;
            if (leaf.maxRepetition() > 0) {
                repetition = levels(page.getRepetition_level_encoding(), position, end, leaf.maxRepetition());
                position += 4L + Memory.getInt(position);
            }
            if (leaf.maxDefinition() > 0) {
                definition = levels(page.getDefinition_level_encoding(), position, end, leaf.maxDefinition());
                position += 4L + Memory.getInt(position);
            }
            return page(data, count, repetition, definition, page.getEncoding(), position);
        } catch (RuntimeException e) {
            data.release();
            throw e;
        }
    }

    private static RleDecoder levels(Encoding encoding, long position, long end, int max) {
        if (encoding != Encoding.RLE) {
            throw CorruptDataException.unsupported("levels of encoding " + encoding);
        }
        CorruptDataException.check(end - position >= 4, "a page is too short for its levels");
        int length = Memory.getInt(position);
        CorruptDataException.check(length >= 0 && length <= end - position - 4, "a page is too short for its levels");
        return new RleDecoder(position + 4, position + 4 + length, bitWidth(max));
    }

    private Page dataPageV2(DataPageHeaderV2 page) {
        CorruptDataException.check(page != null, "a page has no header");
        chunk.window().countRead();
        int count = countValues(page.getNum_values());
        int repetitionLength = page.getRepetition_levels_byte_length();
        int definitionLength = page.getDefinition_levels_byte_length();
        long levels = (long) repetitionLength + definitionLength;
        int length = header.getUncompressed_page_size();
        int compressed = header.getCompressed_page_size();
        CorruptDataException.check(
                repetitionLength >= 0 && definitionLength >= 0 && levels <= compressed && levels <= length,
                "a page is too short for its levels");
        boolean isCompressed = !page.isSetIs_compressed() || page.isIs_compressed();
        Buffer data = decompressed((int) levels, isCompressed ? chunk.codec() : CompressionCodec.UNCOMPRESSED);
        try {
            long position = data.address();
            RleDecoder repetition = leaf.maxRepetition() == 0
                    ? null
                    : new RleDecoder(position, position + repetitionLength, bitWidth(leaf.maxRepetition()));
            RleDecoder definition = leaf.maxDefinition() == 0
                    ? null
                    : new RleDecoder(position + repetitionLength, position + levels, bitWidth(leaf.maxDefinition()));
            return page(data, count, repetition, definition, page.getEncoding(), position + levels);
        } catch (RuntimeException e) {
            data.release();
            throw e;
        }
    }

    /** How many bytes of a buffer are the page whose header was read. */
    private int length(Buffer data) {
        KnownPage known = KnownPage.of(data);
        return known == null ? header.getUncompressed_page_size() : known.length();
    }

    private Page page(
            Buffer data, int count, RleDecoder repetition, RleDecoder definition, Encoding encoding, long values) {
        CorruptDataException.check(encoding != null, "a page has an unknown encoding");
        KnownPage known = KnownPage.of(data);
        long end = data.address() + length(data);
        if (known != null && !isRecalled && encoding == Encoding.PLAIN && leaf.isInteger()) {
            known.rememberPacked(data, place, values, leaf.storage().width(), chunk.account());
        }
        PackedIntegers packing = known == null ? null : known.packing();
        return new Page(data, pagesRead++, count, repetition, definition, encoding, packing, values, end);
    }

    private int countValues(int count) {
        CorruptDataException.check(
                count >= 0 && count <= valuesLeft, "a page has " + count + " values where " + valuesLeft + " are left");
        valuesLeft -= count;
        return count;
    }

    /**
     * The bytes of the page whose header was read, from memory if they are there, {@link KnownPage} beside them if they are to
     * be there next time.
     *
     * @param levels how many bytes in front are not compressed
     * @param codec how the others are compressed
     */
    private Buffer decompressed(int levels, CompressionCodec codec) {
        int compressed = header.getCompressed_page_size();
        int length = header.getUncompressed_page_size();
        boolean isRemembered = codec != CompressionCodec.UNCOMPRESSED && place.source() != ReadWindow.FORGOTTEN;
        Buffer known = isRemembered ? chunk.account().recall(place) : null;
        isRecalled = known != null;
        if (known != null) {
            input.skip(compressed);
            chunk.window().countRecalled();
            return known;
        }
        Buffer data = chunk.account().allocate((long) length + Page.SLACK);
        try {
            if (levels > 0) {
                input.copyTo(data.address(), levels);
            }
            decompressInto(data.address() + levels, compressed - levels, length - levels, codec);
            if (isRemembered) {
                data.rememberAs(place, new KnownPage(header, headerLength));
            }
            return data;
        } catch (RuntimeException e) {
            data.release();
            throw e;
        }
    }

    private void decompressInto(long target, int compressed, int length, CompressionCodec codec) {
        if (codec == CompressionCodec.UNCOMPRESSED) {
            CorruptDataException.check(compressed == length, "an uncompressed page has two sizes");
            input.copyTo(target, length);
        } else if (compressed == 0 || length == 0) {
            CorruptDataException.check(length == 0, "a page has no bytes to decompress");
            input.skip(compressed);
        } else if (input.fitsWindow(compressed)) {
            long source = input.load(compressed);
            Codec.decompress(codec, source, compressed, target, length, chunk.cancellation());
            input.skip(compressed);
        } else {
            Buffer copy = chunk.account().allocate((long) compressed + Page.SLACK);
            try {
                input.copyTo(copy.address(), compressed);
                Codec.decompress(codec, copy.address(), compressed, target, length, chunk.cancellation());
            } finally {
                copy.release();
            }
        }
    }

    private static int bitWidth(int max) {
        return 32 - Integer.numberOfLeadingZeros(max);
    }

    /** Takes dictionary pages. */
    public interface DictionaryReader {
        /**
         * Reads a dictionary.
         *
         * @param data the page, decompressed, owned by the reader
         * @param length its bytes
         * @param count how many values it is declared to have
         */
        void read(Buffer data, int length, int count);
    }
}
