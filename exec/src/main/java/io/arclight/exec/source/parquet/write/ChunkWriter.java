package io.arclight.exec.source.parquet.write;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.source.parquet.column.GrowingBuffer;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.parquet.format.Statistics;

/**
 * Collects the levels and values of one leaf into pages. Values are codes of a dictionary until that grows too large or
 * turns out to be of no use.
 */
final class ChunkWriter implements AutoCloseable {
    private static final int PAGE_BYTES = 1 << 20;
    private static final int PAGE_VALUES = 32 << 10;
    private static final int DICTIONARY_BYTES = 1 << 20;
    private static final int TRIAL_VALUES = 16 << 10;

    private final LeafSpec spec;
    private final LeafKind kind;
    private final ChunkPages pages;
    private final ValueBounds bounds;
    private final ValueBounds chunkBounds;
    private final BitSet codesSeen = new BitSet();
    private final ValueDictionary dictionary;
    private final GrowingBuffer repetitions;
    private final GrowingBuffer definitions;
    private final GrowingBuffer codes;
    private final GrowingBuffer plain;
    private boolean isCoded;
    private int entries;
    private int nulls;
    private Column lastDictionary;
    private int[] lastCodes = new int[0];

    ChunkWriter(LeafSpec spec, PageCodec codec, MemoryAccount account) {
        this.spec = spec;
        this.kind = spec.kind();
        this.pages = new ChunkPages(spec, codec, account);
        this.bounds = new ValueBounds(kind);
        this.chunkBounds = new ValueBounds(kind);
        this.dictionary = new ValueDictionary(kind == LeafKind.BYTES, account);
        this.repetitions = new GrowingBuffer(account);
        this.definitions = new GrowingBuffer(account);
        this.codes = new GrowingBuffer(account);
        this.plain = new GrowingBuffer(account);
        this.isCoded = canBeCoded();
    }

    private boolean canBeCoded() {
        return kind != LeafKind.BOOLEAN && kind != LeafKind.VOID;
    }

    /** Writes that a value is not there. */
    void addNull(int repetition, int definition) {
        addLevels(repetition, definition);
        nulls++;
        endEntry();
    }

    /** Writes the levels of a value, which follows, or of a null. */
    void addLevels(int repetition, int definition) {
        if (spec.maxRepetition() > 0) {
            Memory.putInt(repetitions.append(4), repetition);
        }
        Memory.putInt(definitions.append(4), definition);
        entries++;
    }

    /** Writes a value that is there, behind its levels. */
    void addValue(Column column, int row) {
        Column base = column.base();
        int place = column.baseRow(row);
        if (base instanceof BitColumn bits) {
            boolean value = bits.get(place);
            Memory.putByte(plain.append(1), (byte) (value ? 1 : 0));
            bounds.add(value ? 1 : 0);
        } else if (base instanceof ViewColumn views) {
            long view = views.view(place);
            store(ViewColumn.address(view), ViewColumn.length(view));
        } else {
            addFixed(((FixedWidthColumn) base).address() + (long) place * kind.sourceWidth());
        }
        endEntry();
    }

    /** Writes a byte string that is there, behind its levels. */
    void addBytes(long address, int length) {
        store(address, length);
        endEntry();
    }

    private void store(long address, int length) {
        if (isCoded) {
            addCode(dictionary.code(address, length));
            return;
        }
        Memory.putInt(plain.append(4), length);
        long place = plain.size();
        Memory.copy(address, plain.append(length), length);
        bounds.addBytes(plain.address() + place, length);
    }

    private void addFixed(long source) {
        kind.store(source, plain);
        if (isCoded) {
            int width = kind.width();
            int code = dictionary.code(plain.address() + plain.size() - width, width);
            plain.clear();
            addCode(code);
        }
    }

    private void addCode(int code) {
        Memory.putInt(codes.append(4), code);
    }

    /** Writes the values of rows of a column that is in no list and no struct. */
    void addRows(Column column, Selection rows) {
        boolean hasNulls = column.validity().hasNulls();
        for (int i = 0; i < rows.count(); i++) {
            int row = rows.position(i);
            if (hasNulls && column.isNull(row)) {
                addNull(0, 0);
            } else {
                addLevels(0, 1);
                if (isCoded && column instanceof DictionaryColumn coded) {
                    addCode(translate(coded, coded.code(row)));
                    endEntry();
                } else {
                    addValue(column, row);
                }
            }
        }
        // The next batch may have another dictionary where this one was.
        lastDictionary = null;
    }

    /** The code in this chunk's dictionary of a code in a column's. */
    private int translate(DictionaryColumn column, int code) {
        Column values = column.dictionary();
        if (lastDictionary == null || dictionary.size() == 0) {
            lastDictionary = values;
            if (lastCodes.length < values.length()) {
                lastCodes = new int[values.length()];
            }
            Arrays.fill(lastCodes, 0, values.length(), -1);
        }
        if (lastCodes[code] < 0) {
            lastCodes[code] = values instanceof ViewColumn views
                    ? dictionary.code(ViewColumn.address(views.view(code)), ViewColumn.length(views.view(code)))
                    : fixedCode((FixedWidthColumn) values, code);
        }
        return lastCodes[code];
    }

    private int fixedCode(FixedWidthColumn values, int row) {
        kind.store(values.address() + (long) row * kind.sourceWidth(), plain);
        int code = dictionary.code(plain.address() + plain.size() - kind.width(), kind.width());
        plain.clear();
        return code;
    }

    private void endEntry() {
        if (isCoded) {
            if (dictionary.bytes() > DICTIONARY_BYTES) {
                endPage();
                isCoded = false;
            } else if (pages.isEmpty() && entries == TRIAL_VALUES && dictionary.size() > (entries - nulls) / 2) {
                leaveDictionary();
            }
        }
        if (plain.size() >= PAGE_BYTES || entries >= PAGE_VALUES) {
            endPage();
        }
    }

    /** Writes what was coded so far as it is: the dictionary is of no use. */
    private void leaveDictionary() {
        isCoded = false;
        for (long i = 0; i < codes.size(); i += 4) {
            int code = Memory.getInt(codes.address() + i);
            int length = dictionary.valueLength(code);
            if (kind == LeafKind.BYTES) {
                Memory.putInt(plain.append(4), length);
            }
            Memory.copy(dictionary.valueAddress(code), plain.append(length), length);
            if (kind == LeafKind.BYTES) {
                bounds.addBytes(dictionary.valueAddress(code), length);
            }
        }
        codes.clear();
        dictionary.clear();
    }

    private void endPage() {
        if (entries == 0) {
            return;
        }
        if (isCoded) {
            addBoundsOfCodes();
        }
        Statistics statistics = new Statistics();
        boolean onlyNulls = dictionary.size() == 0;
        if (isCoded && !onlyNulls) {
            bounds.describe(statistics);
            pages.addCoded(levels(), codes, dictionary.size(), statistics);
        } else {
            if (kind.width() > 0 && kind != LeafKind.BOOLEAN && kind != LeafKind.VOID) {
                bounds.addAll(plain.address(), (int) (plain.size() / kind.width()));
            }
            bounds.describe(statistics);
            pages.addPlain(levels(), plain, kind == LeafKind.BOOLEAN, statistics);
        }
        chunkBounds.add(bounds);
        bounds.clear();
        repetitions.clear();
        definitions.clear();
        codes.clear();
        plain.clear();
        entries = 0;
        nulls = 0;
    }

    private void addBoundsOfCodes() {
        codesSeen.clear();
        for (long i = 0; i < codes.size(); i += Integer.BYTES) {
            codesSeen.set(Memory.getInt(codes.address() + i));
        }
        for (int code = codesSeen.nextSetBit(0); code >= 0; code = codesSeen.nextSetBit(code + 1)) {
            if (kind == LeafKind.BYTES) {
                bounds.addBytes(dictionary.valueAddress(code), dictionary.valueLength(code));
            } else {
                bounds.addAll(dictionary.valueAddress(code), 1);
            }
        }
    }

    private ChunkPages.PageLevels levels() {
        return new ChunkPages.PageLevels(repetitions, definitions, entries, nulls);
    }

    /** About how many bytes are held. */
    long bytes() {
        return pages.bytes() + plain.size() + codes.size() + dictionary.bytes();
    }

    /** Completes the chunk; the caller owns its pages until {@link #clear()}. */
    ChunkPages complete() {
        endPage();
        if (dictionary.size() > 0) {
            pages.setDictionary(dictionary);
        }
        chunkBounds.describe(pages.statistics());
        return pages;
    }

    /** Begins the next chunk. */
    void clear() {
        pages.clear();
        bounds.clear();
        chunkBounds.clear();
        dictionary.clear();
        lastDictionary = null;
        isCoded = canBeCoded();
    }

    @Override
    public void close() {
        pages.clear();
        dictionary.close();
        repetitions.close();
        definitions.close();
        codes.close();
        plain.close();
    }
}
