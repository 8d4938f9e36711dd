package io.arclight.exec.column.group;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ColumnValues;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.column.build.ByteArena;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the values of flat keys lie among words: first those that are the same when the values are, one with a bit for each
 * null among them, behind them the second words of the views of strings, which are addresses when the strings are long.
 */
final class FlatWords {
    private static final int MOST_KEYS = Long.SIZE;

    private final List<DataType> types;
    /** For each key its first word. */
    private final int[] firstWords;
    /** For each key of 16 bytes its second word, for others -1. */
    private final int[] secondWords;
    /** For each second word of a view, from {@link #plainCount} on, the first word of that view. */
    private final int[] lengthWords;

    private final int plainCount;

    private FlatWords(List<DataType> types) {
        this.types = types;
        this.firstWords = new int[types.size()];
        this.secondWords = new int[types.size()];
        Arrays.fill(secondWords, -1);
        int next = 0;
        for (int key = 0; key < firstWords.length; key++) {
            firstWords[key] = next++;
            if (layout(key) == PhysicalType.INT128 || layout(key) == PhysicalType.INTERVAL) {
                secondWords[key] = next++;
            }
        }
        this.plainCount = next + 1;
        List<Integer> lengths = new ArrayList<>();
        for (int key = 0; key < firstWords.length; key++) {
            if (layout(key) == PhysicalType.VIEW) {
                secondWords[key] = plainCount + lengths.size();
                lengths.add(firstWords[key]);
            }
        }
        this.lengthWords = lengths.stream().mapToInt(Integer::intValue).toArray();
    }

    private PhysicalType layout(int key) {
        return types.get(key).physicalType();
    }

    /** The words of some types; null when they are too many or not all flat. */
    static FlatWords of(List<DataType> types) {
        boolean flat = types.stream().map(DataType::physicalType).allMatch(FlatWords::isFlat);
        return flat && types.size() <= MOST_KEYS ? new FlatWords(types) : null;
    }

    private static boolean isFlat(PhysicalType layout) {
        return switch (layout) {
            case NULL, BIT, INT8, INT16, INT32, INT64, FLOAT32, FLOAT64, INT128, INTERVAL, VIEW -> true;
            case LIST, MAP, STRUCT -> false;
        };
    }

    /** The number of words. */
    int count() {
        return plainCount + lengthWords.length;
    }

    /** The number of words that are compared as they are, the first ones. */
    int plainCount() {
        return plainCount;
    }

    /** The first word of the view of which a word is the second. */
    int lengthWord(int word) {
        return lengthWords[word - plainCount];
    }

    private int nullWord() {
        return plainCount - 1;
    }

    /**
     * Reads keys.
     *
     * @param values an array on the way
     * @param words receives for each word that of each row; zeros at first
     */
    void read(List<Column> columns, Selection selection, long[] values, long[][] words) {
        for (int key = 0; key < firstWords.length; key++) {
            Column column = columns.get(key);
            if (column.physicalType() != PhysicalType.NULL) {
                switch (layout(key)) {
                    case NULL -> {}
                    case BIT, INT8, INT16, INT32, INT64, FLOAT32, FLOAT64 ->
                        ColumnValues.bits(column, selection, words[firstWords[key]]);
                    case INT128, INTERVAL, VIEW ->
                        readPairs(column, selection, words[firstWords[key]], words[secondWords[key]]);
                    case LIST, MAP, STRUCT ->
                        throw new IllegalArgumentException(layout(key).name());
                }
            }
            if (column.validity().hasNulls()) {
                clearNulls(key, column, selection, words);
            }
        }
    }

    private static void readPairs(Column column, Selection selection, long[] low, long[] high) {
        if (column.physicalType() != PhysicalType.VIEW) {
            ColumnValues.words(column, selection, low, high);
            return;
        }
        ViewColumn views = (ViewColumn) column.base();
        if (views.length() == 0) {
            return;
        }
        int[] positions = ColumnValues.positions(column, selection);
        for (int i = 0; i < selection.count(); i++) {
            long view = views.view(positions == null ? i : positions[i]);
            low[i] = Memory.getLong(view);
            high[i] = Memory.getLong(view + Long.BYTES);
        }
    }

    private void clearNulls(int key, Column column, Selection selection, long[][] words) {
        for (int i = 0; i < selection.count(); i++) {
            if (column.isNull(selection.position(i))) {
                words[firstWords[key]][i] = 0;
                words[nullWord()][i] |= 1L << key;
                if (secondWords[key] >= 0) {
                    words[secondWords[key]][i] = 0;
                }
            }
        }
    }

    /** Whether kept words stand for the same keys as those of a row. */
    boolean isSame(long kept, long[][] words, int index) {
        for (int word = 0; word < plainCount; word++) {
            if (Memory.getLong(kept + 8L * word) != words[word][index]) {
                return false;
            }
        }
        for (int word = plainCount; word < words.length; word++) {
            long rest = Memory.getLong(kept + 8L * word);
            if (rest != words[word][index]) {
                int length = (int) words[lengthWord(word)][index];
                if (length <= ViewColumn.INLINE || !Memory.equal(rest, words[word][index], length)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Keeps the words of a row and the bytes of its long strings; returns where they lie. */
    long keep(long[][] words, int index, ByteArena arena) {
        long kept = arena.allocate(count() * Long.BYTES);
        for (int word = 0; word < plainCount; word++) {
            Memory.putLong(kept + 8L * word, words[word][index]);
        }
        for (int word = plainCount; word < words.length; word++) {
            int length = (int) words[lengthWord(word)][index];
            long rest = words[word][index];
            Memory.putLong(kept + 8L * word, length > ViewColumn.INLINE ? arena.copy(rest, length) : rest);
        }
        return kept;
    }

    /** The keys as columns, which the caller owns, given where the words lie. */
    List<Column> decode(long[] kept, MemoryAccount account) {
        List<Column> columns = new ArrayList<>(firstWords.length);
        for (int key = 0; key < firstWords.length; key++) {
            columns.add(
                    switch (layout(key)) {
                        case NULL, BIT, INT8, INT16, INT32, INT64, FLOAT32, FLOAT64 ->
                            new PackedKey(types.get(key), KeyWidths.ofType(layout(key)), 8 * firstWords[key], null)
                                    .decode(kept, kept.length, nullWord(), key, account);
                        case INT128, INTERVAL, VIEW -> decodePairs(key, kept, account);
                        case LIST, MAP, STRUCT ->
                            throw new IllegalArgumentException(layout(key).name());
                    });
        }
        return columns;
    }

    private Column decodePairs(int key, long[] kept, MemoryAccount account) {
        Validity validity = validity(key, kept, account);
        Buffer pairs = account.allocate(16L * kept.length);
        for (int i = 0; i < kept.length; i++) {
            long pair = pairs.address() + 16L * i;
            Memory.putLong(pair, Memory.getLong(kept[i] + 8L * firstWords[key]));
            Memory.putLong(pair + 8, Memory.getLong(kept[i] + 8L * secondWords[key]));
        }
        return layout(key) == PhysicalType.VIEW
                ? new ViewColumn(kept.length, validity, pairs, ownBytes(pairs.address(), kept.length, account))
                : new FixedWidthColumn(layout(key), kept.length, validity, pairs);
    }

    /** Copies the bytes of long strings and has their views refer to the copies; returns what holds them. */
    private static List<Buffer> ownBytes(long views, int count, MemoryAccount account) {
        long total = 0;
        for (int i = 0; i < count; i++) {
            int length = ViewColumn.length(views + (long) ViewColumn.WIDTH * i);
            total += length > ViewColumn.INLINE ? length : 0;
        }
        if (total == 0) {
            return List.of();
        }
        Buffer bytes = account.allocate(total);
        long next = bytes.address();
        for (int i = 0; i < count; i++) {
            long view = views + (long) ViewColumn.WIDTH * i;
            int length = ViewColumn.length(view);
            if (length > ViewColumn.INLINE) {
                Memory.copyShort(ViewColumn.address(view), next, length);
                Memory.putLong(view + 8, next);
                next += length;
            }
        }
        return List.of(bytes);
    }

    private Validity validity(int key, long[] kept, MemoryAccount account) {
        Buffer bitmap = account.allocateZeroed((kept.length + 7) / 8);
        int nulls = 0;
        for (int i = 0; i < kept.length; i++) {
            int isNull = (int) (Memory.getLong(kept[i] + 8L * nullWord()) >>> key & 1);
            long at = bitmap.address() + (i >>> 3);
            Memory.putByte(at, (byte) (Memory.getByte(at) | (1 - isNull) << (i & 7)));
            nulls += isNull;
        }
        return Validity.of(bitmap, nulls);
    }
}
