package io.arclight.exec.column.group;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Hashing;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keys of a few words: values side by side, large ones first, and a byte that marks nulls in the last word. A group keeps
 * the hash, and the address of its words; of a row read the second word is its index.
 */
final class WideKeys extends ArenaKeys {
    private static final int MOST_WORDS = 8;
    private static final int NULL_SHIFT = Long.SIZE - Byte.SIZE;

    private final List<PackedKey> keys;
    private final long[][] words;

    private WideKeys(List<PackedKey> keys, int words, MemoryAccount account) {
        super(account);
        this.keys = keys;
        this.words = new long[words][0];
    }

    /**
     * The packing of some types, or null when they do not fit.
     *
     * @param ids whether byte strings are to be numbered, because they come as dictionary codes
     */
    static WideKeys of(List<DataType> types, boolean ids, MemoryAccount account) {
        int[] widths = KeyWidths.ofTypes(types, ids);
        if (widths == null || widths.length > Byte.SIZE) {
            return null;
        }
        int words = Arrays.stream(widths).sum() / Long.BYTES + 1;
        return words > MOST_WORDS
                ? null
                : new WideKeys(
                        PackedKey.layOut(types, widths, KeyWidths.offsets(widths, words), account), words, account);
    }

    @Override
    boolean read(List<Column> columns, Selection selection, long[] hashes) {
        int count = selection.count();
        ensure(count);
        for (int word = 0; word < words.length; word++) {
            if (words[word].length < count) {
                words[word] = new long[count];
            } else {
                Arrays.fill(words[word], 0, count, 0);
            }
        }
        for (int key = 0; key < keys.size(); key++) {
            keys.get(key).pack(columns.get(key), selection, hashes, words);
            PackedKey.markNulls(columns.get(key), selection, 1L << NULL_SHIFT + key, words[words.length - 1]);
        }
        Arrays.fill(hashes, 0, count, 0);
        for (long[] word : words) {
            for (int i = 0; i < count; i++) {
                hashes[i] = Hashing.mix(word[i] ^ Long.rotateLeft(hashes[i] * 0x9e3779b97f4a7c15L, 29));
            }
        }
        for (int i = 0; i < count; i++) {
            first[i] = hashes[i];
            second[i] = i;
        }
        return true;
    }

    @Override
    boolean isSame(long firstWord, long kept, long index) {
        for (int word = 0; word < words.length; word++) {
            if (Memory.getLong(kept + 8L * word) != words[word][(int) index]) {
                return false;
            }
        }
        return true;
    }

    @Override
    long keep(long firstWord, long index) {
        long kept = arena.allocate(words.length * Long.BYTES);
        for (int word = 0; word < words.length; word++) {
            Memory.putLong(kept + 8L * word, words[word][(int) index]);
        }
        return kept;
    }

    @Override
    List<Column> decode(long[] rows, int count, MemoryAccount account) {
        long[] kept = addresses(rows, count);
        List<Column> columns = new ArrayList<>(keys.size());
        for (int key = 0; key < keys.size(); key++) {
            columns.add(keys.get(key).decode(kept, count, words.length - 1, NULL_SHIFT + key, account));
        }
        return columns;
    }

    @Override
    void clear() {
        super.clear();
        keys.forEach(PackedKey::clear);
    }

    @Override
    public void close() {
        super.close();
        keys.forEach(PackedKey::close);
    }
}
