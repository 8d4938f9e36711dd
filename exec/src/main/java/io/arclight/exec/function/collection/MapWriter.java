package io.arclight.exec.function.collection;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.column.build.MapBuilder;
import io.arclight.exec.column.build.StructBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Collects the entries of one map after the other, as Spark's ArrayBasedMapBuilder: no key is null, and each is there once. What a
 * second entry with a key means is up to {@link Settings#MAP_KEY_DEDUP_POLICY}: an error, or a new value for the key.
 */
public final class MapWriter {
    /** Up to so many keys are compared one by one. */
    private static final int FEW = 16;

    private final DataType keyType;
    private final boolean lastWins;
    private final long[] hash = new long[1];
    private final Map<Long, int[]> byHash = new HashMap<>();
    private Column[] keys = new Column[FEW];
    private int[] keyRows = new int[FEW];
    private Column[] values = new Column[FEW];
    private int[] valueRows = new int[FEW];
    private int size;

    /** A writer for the maps that a kernel gives. */
    public MapWriter(ColumnFunction.Input input) {
        this.keyType = ((MapType) input.resultType()).keyType();
        this.lastWins =
                input.session().settings().get(Settings.MAP_KEY_DEDUP_POLICY).equalsIgnoreCase("LAST_WIN");
    }

    /**
     * Adds an entry, whose columns must stay until {@link #end}.
     *
     * @throws ArclightException NULL_MAP_KEY, DUPLICATED_MAP_KEY
     */
    public void put(Column key, int keyRow, Column value, int valueRow) {
        if (key.isNull(keyRow)) {
            throw new ArclightException(ErrorCondition.NULL_MAP_KEY);
        }
        int known = find(key, keyRow);
        if (known >= 0) {
            if (!lastWins) {
                throw new ArclightException(
                        ErrorCondition.DUPLICATED_MAP_KEY,
                        "key",
                        ValueText.of(key, keyRow, keyType),
                        "mapKeyDedupPolicy",
                        "\"" + Settings.MAP_KEY_DEDUP_POLICY.key() + "\"");
            }
            values[known] = value;
            valueRows[known] = valueRow;
            return;
        }
        if (size == keys.length) {
            grow();
        }
        keys[size] = key;
        keyRows[size] = keyRow;
        values[size] = value;
        valueRows[size++] = valueRow;
        if (size > FEW) {
            index(size - 1);
        } else if (size == FEW) {
            for (int i = 0; i < size; i++) {
                index(i);
            }
        }
    }

    private int find(Column key, int row) {
        if (size >= FEW) {
            for (int i : byHash.getOrDefault(hash(key, row), new int[0])) {
                if (ArrayRows.compare(keys[i], keyRows[i], key, row) == 0) {
                    return i;
                }
            }
            return -1;
        }
        for (int i = 0; i < size; i++) {
            if (ArrayRows.compare(keys[i], keyRows[i], key, row) == 0) {
                return i;
            }
        }
        return -1;
    }

    private void index(int entry) {
        byHash.merge(hash(keys[entry], keyRows[entry]), new int[] {entry}, (old, added) -> {
            int[] both = Arrays.copyOf(old, old.length + 1);
            both[old.length] = added[0];
            return both;
        });
    }

    private long hash(Column column, int row) {
        column.hash(new Selection(new int[] {row}, 1), hash, false);
        return hash[0];
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * size);
        keyRows = Arrays.copyOf(keyRows, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
        valueRows = Arrays.copyOf(valueRows, 2 * size);
    }

    /** Appends the map of the entries so far and begins another. */
    public void end(MapBuilder out) {
        ListBuilder entries = out.entries();
        StructBuilder pair = (StructBuilder) entries.elements();
        int[] row = new int[1];
        for (int i = 0; i < size; i++) {
            row[0] = keyRows[i];
            pair.fields().get(0).append(keys[i], row, 1);
            row[0] = valueRows[i];
            pair.fields().get(1).append(values[i], row, 1);
            pair.append();
        }
        entries.append();
        Arrays.fill(keys, null);
        Arrays.fill(values, null);
        byHash.clear();
        size = 0;
    }
}
