package io.arclight.exec.source.parquet.column;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.source.parquet.encoding.BatchData;
import io.arclight.exec.source.parquet.encoding.Encodings;
import io.arclight.exec.source.parquet.encoding.ValueDecoder;
import io.arclight.exec.source.parquet.page.Bits;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.LeafType;
import io.arclight.exec.source.parquet.page.Page;
import io.arclight.exec.source.parquet.page.PageReader;
import io.arclight.exec.source.parquet.page.RleDecoder;
import io.arclight.exec.type.PhysicalType;
import java.util.List;
import org.apache.parquet.format.Type;

/** Decodes the values of a column chunk, nulls left out, page by page, into the layout of the query's type. */
final class ValueReader implements PageReader.DictionaryReader, AutoCloseable {
    private final LeafType leaf;
    private final PhysicalType target;
    private final Conversion conversion;
    private final MemoryAccount account;
    private final BatchData data;
    private final BatchData pageData;
    private Column dictionary;
    private Page page;
    private RleDecoder codes;
    private ValueDecoder decoder;
    private Buffer scratch;

    /**
     * A reader.
     *
     * @param conversion from the decoded to the target's layout; null when they are the same
     */
    ValueReader(LeafType leaf, PhysicalType target, Conversion conversion, MemoryAccount account) {
        this.leaf = leaf;
        this.target = target;
        this.conversion = conversion;
        this.account = account;
        this.data = new BatchData(account);
        this.pageData = new BatchData(account);
    }

    /** Bytes per value in the target's layout; booleans are bytes until their column is built. */
    int width() {
        return target == PhysicalType.BIT ? 1 : target.width();
    }

    @Override
    public void read(Buffer bytes, int length, int count) {
        try {
            CorruptDataException.check(dictionary == null, "a column chunk has two dictionaries");
            int least = leaf.type() == Type.FIXED_LEN_BYTE_ARRAY
                    ? leaf.length()
                    : leaf.type() == Type.BYTE_ARRAY ? 4 : leaf.storage().width();
            CorruptDataException.check(
                    (long) count * least <= length && target != PhysicalType.BIT,
                    "a dictionary of " + length + " bytes cannot have " + count + " values");
            decoder = Encodings.plain(bytes.address(), bytes.address() + length, leaf);
            Buffer values = account.allocate((long) count * width());
            try {
                if (target == PhysicalType.VIEW) {
                    data.keep(bytes);
                }
                decode(values.address(), count);
            } catch (RuntimeException e) {
                values.release();
                throw e;
            }
            dictionary = target == PhysicalType.VIEW
                    ? new ViewColumn(count, Validity.ALL_VALID, values, data.take())
                    : new FixedWidthColumn(target, count, Validity.ALL_VALID, values);
        } finally {
            bytes.release();
        }
    }

    /** Goes to the next page, which the reader releases when it is done. */
    void start(Page next) {
        end();
        page = next;
        codes = null;
        decoder = null;
        if (!Encodings.isCoded(next.encoding())) {
            decoder = Encodings.decoder(next, leaf, pageData, data);
        } else if (next.address() + 1 < next.end() || dictionary != null && next.address() < next.end()) {
            CorruptDataException.check(dictionary != null, "a page refers to a dictionary that is not there");
            codes = new RleDecoder(next.address() + 1, next.end(), Memory.getByte(next.address()));
        } else {
            // Nothing but nulls: no codes, with or without their width.
            codes = new RleDecoder(next.end(), next.end(), 1);
        }
    }

    /** Whether the page's values are codes of a dictionary. */
    boolean isCoded() {
        return codes != null && dictionary != null && dictionary.length() > 0;
    }

    /** The dictionary of the chunk, owned by this; null without. */
    Column dictionary() {
        return dictionary;
    }

    /** Writes the next values' codes as ints. */
    void readCodes(long address, int count) {
        codes.readInts(address, count, dictionary == null ? 0 : dictionary.length());
    }

    /** Writes the next values side by side. */
    void read(long address, int count) {
        if (count == 0) {
            return;
        }
        if (codes == null) {
            if (target == PhysicalType.VIEW) {
                data.keep(page.data());
            }
            decode(address, count);
            return;
        }
        if (width() == Long.BYTES && dictionary != null) {
            codes.readWords(address, count, dictionaryAddress(), dictionary.length());
            return;
        }
        long scratchCodes = scratch(4L * count);
        readCodes(scratchCodes, count);
        gather(scratchCodes, address, count);
    }

    /** Writes codes of some of the next values as ints, side by side, and goes past all; see {@link RleDecoder#readIntsAt}. */
    void readCodesAt(long address, int[] indexes, int count, int total) {
        codes.readIntsAt(address, indexes, count, total, dictionary == null ? 0 : dictionary.length());
    }

    /** Writes some of the next values side by side, and goes past all; see {@link ValueDecoder#readAt}. */
    void readAt(long address, int[] indexes, int count, int total) {
        if (count == 0) {
            skip(total);
            return;
        }
        if (codes != null) {
            long scratchCodes = scratch(4L * count);
            readCodesAt(scratchCodes, indexes, count, total);
            gather(scratchCodes, address, count);
            return;
        }
        if (target == PhysicalType.VIEW) {
            data.keep(page.data());
        }
        int storage = leaf.storage().width();
        if (conversion == null) {
            decoder.readAt(address, storage, indexes, count, total);
        } else {
            long values = scratch((long) count * storage);
            decoder.readAt(values, storage, indexes, count, total);
            conversion.convert(values, address, count, data);
        }
    }

    private void decode(long address, int count) {
        if (conversion == null) {
            decoder.read(address, count);
        } else {
            long values = scratch((long) count * leaf.storage().width());
            decoder.read(values, count);
            conversion.convert(values, address, count, data);
        }
    }

    /** Looks up codes, which are known to be good; also of the last dictionary-coded values before a page of another kind. */
    void gather(long codeAddress, long address, int count) {
        keepDictionary();
        long values = dictionaryAddress();
        switch (width()) {
            case 4 -> {
                for (int i = 0; i < count; i++) {
                    Memory.putInt(address + 4L * i, Memory.getInt(values + 4L * Memory.getInt(codeAddress + 4L * i)));
                }
            }
            case 8 -> {
                for (int i = 0; i < count; i++) {
                    Memory.putLong(address + 8L * i, Memory.getLong(values + 8L * Memory.getInt(codeAddress + 4L * i)));
                }
            }
            default -> {
                int width = width();
                for (int i = 0; i < count; i++) {
                    long source = values + (long) width * Memory.getInt(codeAddress + 4L * i);
                    Bits.move(source, address + (long) width * i, width);
                }
            }
        }
    }

    private void keepDictionary() {
        if (dictionary instanceof ViewColumn views) {
            views.data().forEach(data::keep);
        }
    }

    private long dictionaryAddress() {
        return dictionary instanceof ViewColumn views
                ? views.views().address()
                : ((FixedWidthColumn) dictionary).address();
    }

    private long scratch(long bytes) {
        if (scratch == null || scratch.capacity() < bytes) {
            if (scratch != null) {
                scratch.release();
                scratch = null;
            }
            scratch = account.allocate(bytes);
        }
        return scratch.address();
    }

    /** Goes past values. */
    void skip(int count) {
        if (codes != null) {
            codes.skip(count);
        } else {
            decoder.skip(count);
        }
    }

    /** Gives back the buffers of values that were converted to something without views. */
    void releaseData() {
        data.release();
    }

    /** Hands over the buffers that values read since the last call point into. */
    List<Buffer> takeData() {
        return data.take();
    }

    private void end() {
        if (page != null) {
            page.data().release();
            pageData.release();
            page = null;
        }
    }

    @Override
    public void close() {
        end();
        data.release();
        pageData.release();
        if (dictionary != null) {
            dictionary.release();
            dictionary = null;
        }
        if (scratch != null) {
            scratch.release();
            scratch = null;
        }
    }
}
