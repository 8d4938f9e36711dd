package io.arclight.exec.column.group;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Hashing;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Keys of any flat types as words side by side, byte strings by their views. A group keeps the hash, and the address of its
 * words; of a row read the second word is its index, or that of the row before with the very same words.
 *
 * <p>The bytes of long strings are looked at only to compare them with those of the group that is likely the same: hashes
 * are made of their lengths and beginnings, as long as these and the other keys tell groups apart.
 */
final class FlatKeys extends ArenaKeys {
    /** Rows that are misled by their hashes, beyond a share of all, before the bytes of long strings are hashed. */
    private static final int MISLED = 256;

    private static final int MISLED_SHARE = 8;
    /** Of how many rows to learn what tells groups apart. */
    private static final int SAMPLE = 256;

    private final FlatWords layout;
    private final boolean hashesBytes;
    private final long[][] words;
    private long rowsRead;
    private long misled;

    private FlatKeys(FlatWords layout, boolean hashesBytes, MemoryAccount account) {
        super(account);
        this.layout = layout;
        this.hashesBytes = hashesBytes;
        this.words = new long[layout.count()][0];
    }

    /**
     * The layout of some types, or null when they are not all flat.
     *
     * @param keys the first rows, which decide what is hashed
     */
    static KeyLayout of(List<DataType> types, List<Column> keys, Selection selection, MemoryAccount account) {
        FlatWords layout = FlatWords.of(types);
        if (layout == null) {
            return null;
        }
        FlatKeys stored = new FlatKeys(layout, false, account);
        return stored.tellsApart(keys, selection) ? stored : new FlatKeys(layout, true, account);
    }

    private boolean tellsApart(List<Column> keys, Selection selection) {
        Selection sample = new Selection(selection.toArray(), Math.min(SAMPLE, selection.count()));
        long[] hashes = new long[sample.count()];
        read(keys, sample, hashes);
        long told = LongStream.of(hashes).sorted().distinct().count();
        hash(sample.count(), true, hashes);
        rowsRead = 0;
        return 2 * told >= LongStream.of(hashes).sorted().distinct().count();
    }

    @Override
    KeyLayout wider(List<Column> keys, Selection selection, MemoryAccount account) {
        return new FlatKeys(layout, true, account);
    }

    @Override
    boolean read(List<Column> columns, Selection selection, long[] hashes) {
        if (!hashesBytes && misled > MISLED + rowsRead / MISLED_SHARE) {
            return false;
        }
        int count = selection.count();
        rowsRead += count;
        ensure(count);
        for (int word = 0; word < words.length; word++) {
            if (words[word].length < count) {
                words[word] = new long[count];
            } else {
                Arrays.fill(words[word], 0, count, 0);
            }
        }
        layout.read(columns, selection, hashes, words);
        hash(count, hashesBytes, hashes);
        System.arraycopy(hashes, 0, first, 0, count);
        markRuns(count);
        return true;
    }

    private void hash(int count, boolean bytes, long[] hashes) {
        Arrays.fill(hashes, 0, count, 0);
        for (int word = 0; word < layout.plainCount(); word++) {
            long[] values = words[word];
            for (int i = 0; i < count; i++) {
                hashes[i] = Hashing.combine(hashes[i], values[i]);
            }
        }
        for (int word = layout.plainCount(); word < words.length; word++) {
            long[] lengths = words[layout.lengthWord(word)];
            long[] rests = words[word];
            for (int i = 0; i < count; i++) {
                int length = (int) lengths[i];
                long rest = length <= ViewColumn.INLINE ? rests[i] : bytes ? Hashing.bytes(rests[i], length) : 0;
                hashes[i] = Hashing.combine(hashes[i], rest);
            }
        }
        for (int i = 0; i < count; i++) {
            hashes[i] = Hashing.mix(hashes[i]);
        }
    }

    /** Gives neighbours with the same words the same index. */
    private void markRuns(int count) {
        Arrays.fill(second, 0, count, 0);
        for (long[] values : words) {
            for (int i = 1; i < count; i++) {
                second[i] |= values[i] ^ values[i - 1];
            }
        }
        for (int i = 1; i < count; i++) {
            second[i] = second[i] == 0 ? second[i - 1] : i;
        }
    }

    @Override
    boolean isSame(long firstWord, long kept, long index) {
        boolean same = layout.isSame(kept, words, (int) index);
        misled += same ? 0 : 1;
        return same;
    }

    @Override
    long keep(long firstWord, long index) {
        return layout.keep(words, (int) index, arena);
    }

    @Override
    List<Column> decode(long[] rows, int count, MemoryAccount target) {
        return layout.decode(addresses(rows, count), target);
    }
}
