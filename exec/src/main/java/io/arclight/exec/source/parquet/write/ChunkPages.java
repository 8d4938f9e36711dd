package io.arclight.exec.source.parquet.write;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.source.parquet.column.GrowingBuffer;
import io.arclight.exec.source.parquet.page.Bits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Statistics;
import org.apache.parquet.format.Util;

/** The pages of a chunk, compressed, waiting for their row group to be written. */
final class ChunkPages {
    private final LeafSpec spec;
    private final PageCodec codec;
    private final MemoryAccount account;
    private final List<EncodedPage> pages = new ArrayList<>();
    private final Set<Encoding> encodings = EnumSet.noneOf(Encoding.class);
    private Statistics statistics = new Statistics();
    private PageIndex index;
    private EncodedPage dictionaryPage;
    private long entries;
    private long nulls;
    private long compressedBytes;
    private long uncompressedBytes;
    private int codedPages;

    /**
     * The levels of a page.
     *
     * @param repetitions the repetition levels as ints; empty when the leaf is in no list
     * @param definitions the definition levels as ints
     * @param entries how many
     * @param nulls how many of the entries are no values
     */
    record PageLevels(GrowingBuffer repetitions, GrowingBuffer definitions, int entries, int nulls) {}

    private record EncodedPage(byte[] header, PageCodec.Bytes data) {
        long bytes() {
            return (long) header.length + data.length();
        }
    }

    ChunkPages(LeafSpec spec, PageCodec codec, MemoryAccount account) {
        this.spec = spec;
        this.codec = codec;
        this.account = account;
        this.index = newIndex();
    }

    /** Pages of lists need not begin with a row, so that nothing could be told of their rows. */
    private PageIndex newIndex() {
        return spec.maxRepetition() == 0 && spec.kind() != LeafKind.VOID ? new PageIndex() : null;
    }

    /** The index of the pages, complete once they are written; null when there is none. */
    PageIndex index() {
        return index;
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    long bytes() {
        return compressedBytes;
    }

    Statistics statistics() {
        return statistics;
    }

    /** Adds a page of dictionary codes. */
    void addCoded(PageLevels levels, GrowingBuffer codes, int dictionarySize, Statistics bounds) {
        try (GrowingBuffer body = new GrowingBuffer(account)) {
            writeLevels(levels, body);
            int width = RleEncoder.bitWidth(Math.max(0, dictionarySize - 1));
            Memory.putByte(body.append(1), (byte) width);
            RleEncoder.encode(codes.address(), (int) (codes.size() / 4), width, body);
            addPage(levels, body, Encoding.RLE_DICTIONARY, bounds);
            codedPages++;
        }
    }

    /** Adds a page of plain values. */
    void addPlain(PageLevels levels, GrowingBuffer values, boolean areBooleans, Statistics bounds) {
        try (GrowingBuffer body = new GrowingBuffer(account)) {
            writeLevels(levels, body);
            if (areBooleans) {
                int count = (int) values.size();
                Bits.pack(values.address(), body.append((count + 7) / 8), count);
            } else {
                Memory.copy(values.address(), body.append(values.size()), values.size());
            }
            addPage(levels, body, Encoding.PLAIN, bounds);
        }
    }

    private void writeLevels(PageLevels levels, GrowingBuffer body) {
        if (spec.maxRepetition() > 0) {
            writeLevels(levels.repetitions(), levels.entries(), spec.maxRepetition(), body);
        }
        if (spec.maxDefinition() > 0) {
            writeLevels(levels.definitions(), levels.entries(), spec.maxDefinition(), body);
        }
    }

    private static void writeLevels(GrowingBuffer levels, int count, int max, GrowingBuffer body) {
        body.append(4);
        long start = body.size();
        RleEncoder.encode(levels.address(), count, RleEncoder.bitWidth(max), body);
        Memory.putInt(body.address() + start - 4, (int) (body.size() - start));
    }

    private void addPage(PageLevels levels, GrowingBuffer body, Encoding encoding, Statistics bounds) {
        DataPageHeader data = new DataPageHeader(levels.entries(), encoding, Encoding.RLE, Encoding.RLE);
        PageHeader header = new PageHeader();
        header.setType(PageType.DATA_PAGE);
        header.setData_page_header(data);
        EncodedPage page = encode(header, body.address(), (int) body.size());
        pages.add(page);
        if (index != null) {
            index.add(levels.entries(), levels.nulls(), bounds, page.bytes());
        }
        entries += levels.entries();
        nulls += levels.nulls();
        encodings.add(encoding);
        encodings.add(Encoding.RLE);
    }

    /** Sets the page that stands before all others. */
    void setDictionary(ValueDictionary dictionary) {
        PageHeader header = new PageHeader();
        header.setType(PageType.DICTIONARY_PAGE);
        header.setDictionary_page_header(new DictionaryPageHeader(dictionary.size(), Encoding.PLAIN));
        dictionaryPage = encode(header, dictionary.address(), dictionary.bytes());
        encodings.add(Encoding.PLAIN);
    }

    private EncodedPage encode(PageHeader header, long address, int length) {
        PageCodec.Bytes data = codec.compress(address, length, account);
        header.setUncompressed_page_size(length);
        header.setCompressed_page_size(data.length());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Util.writePageHeader(header, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        EncodedPage page = new EncodedPage(bytes.toByteArray(), data);
        compressedBytes += page.bytes();
        uncompressedBytes += bytes.size() + length;
        return page;
    }

    /** Writes the pages, and says where they are. */
    ColumnChunk write(FileOutput output) throws IOException {
        ColumnMetaData data = new ColumnMetaData();
        data.setType(spec.kind().type());
        data.setPath_in_schema(spec.path());
        data.setCodec(codec.codec());
        data.setNum_values(entries);
        data.setTotal_compressed_size(compressedBytes);
        data.setTotal_uncompressed_size(uncompressedBytes);
        data.setEncodings(List.copyOf(encodings));
        if (dictionaryPage != null) {
            data.setDictionary_page_offset(output.position());
            write(dictionaryPage, output);
        }
        data.setData_page_offset(output.position());
        if (index != null) {
            index.place(output.position());
        }
        for (EncodedPage page : pages) {
            write(page, output);
        }
        data.setEncoding_stats(encodingStatistics());
        statistics.setNull_count(nulls);
        data.setStatistics(statistics);
        ColumnChunk chunk = new ColumnChunk(0);
        chunk.setMeta_data(data);
        return chunk;
    }

    private List<PageEncodingStats> encodingStatistics() {
        List<PageEncodingStats> all = new ArrayList<>();
        if (dictionaryPage != null) {
            all.add(new PageEncodingStats(PageType.DICTIONARY_PAGE, Encoding.PLAIN, 1));
        }
        if (codedPages > 0) {
            all.add(new PageEncodingStats(PageType.DATA_PAGE, Encoding.RLE_DICTIONARY, codedPages));
        }
        if (codedPages < pages.size()) {
            all.add(new PageEncodingStats(PageType.DATA_PAGE, Encoding.PLAIN, pages.size() - codedPages));
        }
        return all;
    }

    private static void write(EncodedPage page, FileOutput output) throws IOException {
        output.write(page.header());
        output.write(page.data().buffer().address(), page.data().length());
    }

    /** Begins the next chunk. */
    void clear() {
        pages.forEach(page -> page.data().buffer().release());
        pages.clear();
        if (dictionaryPage != null) {
            dictionaryPage.data().buffer().release();
            dictionaryPage = null;
        }
        encodings.clear();
        statistics = new Statistics();
        index = newIndex();
        entries = 0;
        nulls = 0;
        compressedBytes = 0;
        uncompressedBytes = 0;
        codedPages = 0;
    }
}
