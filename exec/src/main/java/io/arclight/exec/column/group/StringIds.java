package io.arclight.exec.column.group;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.Validity;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import java.util.List;

/** Numbers for the distinct byte strings of one key, in order of appearance. Numbers of a dictionary are looked up once. */
final class StringIds implements AutoCloseable {
    private final GroupTable table;
    /** The dictionary seen last, and the number of each of its values. */
    private Column dictionary;

    private long[] idsOfDictionary;
    /** All strings, for columns given out; made anew when strings were added since. */
    private Column strings;

    private int assigned;

    StringIds(DataType type, MemoryAccount account) {
        table = GroupTable.ofStrings(type, Long.BYTES, account);
    }

    /** The numbers of the strings of the selected rows; undefined for null. */
    void read(Column column, Selection selection, long[] ids) {
        if (column.base() == column) {
            lookUp(column, selection, ids);
            return;
        }
        DictionaryColumn coded = (DictionaryColumn) column;
        if (coded.dictionary() != dictionary) {
            dictionary = coded.dictionary();
            idsOfDictionary = new long[dictionary.length()];
            lookUp(dictionary, Selection.all(dictionary.length()), idsOfDictionary);
        }
        long codes = coded.codes().address();
        int last = idsOfDictionary.length - 1;
        boolean nulls = coded.validity().hasNulls();
        for (int i = 0; i < selection.count(); i++) {
            int row = selection.position(i);
            int code = nulls && coded.isNull(row) ? last : Memory.getInt(codes + 4L * row);
            ids[i] = last < 0 ? 0 : idsOfDictionary[code];
        }
    }

    private void lookUp(Column column, Selection selection, long[] ids) {
        if (column.validity().hasNulls()) {
            lookUpValid(column, selection, ids);
            return;
        }
        table.find(List.of(column), selection, ids);
        assignIds();
        for (int i = 0; i < selection.count(); i++) {
            ids[i] = Memory.getLong(ids[i]);
        }
    }

    private void lookUpValid(Column column, Selection selection, long[] ids) {
        int[] rows = new int[selection.count()];
        int[] indexes = new int[selection.count()];
        int count = 0;
        for (int i = 0; i < selection.count(); i++) {
            rows[count] = selection.position(i);
            indexes[count] = i;
            count += column.isNull(selection.position(i)) ? 0 : 1;
        }
        long[] groups = new long[count];
        table.find(List.of(column), new Selection(rows, count), groups);
        assignIds();
        for (int i = 0; i < count; i++) {
            ids[indexes[i]] = Memory.getLong(groups[i]);
        }
    }

    /** Writes each new group's number into it. */
    private void assignIds() {
        int count = table.size() - assigned;
        if (count > 0) {
            long[] groups = new long[count];
            table.groups(assigned, count, groups);
            for (long group : groups) {
                Memory.putLong(group, assigned++);
            }
        }
    }

    /** The strings of some numbers, as codes into a dictionary of all. */
    Column decode(long[] ids, boolean[] nulls, MemoryAccount account) {
        if (strings == null || strings.length() != table.size()) {
            releaseStrings();
            strings = table.keys(0, table.size(), account).get(0);
        }
        return coded(ids, nulls, account);
    }

    private Column coded(long[] ids, boolean[] nulls, MemoryAccount account) {
        Buffer codes = account.allocate(4L * ids.length);
        Buffer bitmap = account.allocateZeroed((ids.length + 7) / 8);
        int valid = 0;
        for (int i = 0; i < ids.length; i++) {
            Memory.putInt(codes.address() + 4L * i, (int) ids[i]);
            if (!nulls[i]) {
                long at = bitmap.address() + (i >>> 3);
                Memory.putByte(at, (byte) (Memory.getByte(at) | 1 << (i & 7)));
                valid++;
            }
        }
        Validity validity = Validity.of(bitmap, ids.length - valid);
        return new DictionaryColumn(ids.length, validity, codes, strings.retain());
    }

    private void releaseStrings() {
        if (strings != null) {
            strings.release();
            strings = null;
        }
    }

    void clear() {
        releaseStrings();
        table.clear();
        assigned = 0;
        dictionary = null;
        idsOfDictionary = null;
    }

    @Override
    public void close() {
        releaseStrings();
        table.close();
    }
}
