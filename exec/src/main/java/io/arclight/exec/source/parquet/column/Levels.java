package io.arclight.exec.source.parquet.column;

import io.arclight.exec.column.Validity;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;

/**
 * The levels of some rows of a leaf, and what they say about the nodes above it. A node has a slot for each entry that
 * repeats no deeper than the node and is defined at least as far as the node's list has elements.
 *
 * @param definition the definition levels, a byte each
 * @param repetition the repetition levels, a byte each; 0 when the leaf is in no list
 * @param count how many entries
 */
record Levels(long definition, long repetition, int count) {
    private boolean isSlot(int entry, Slots slots) {
        return Memory.getByte(definition + entry) >= slots.definition()
                && (repetition == 0 || Memory.getByte(repetition + entry) <= slots.repetition());
    }

    /** How many slots a node has. */
    int slots(Slots slots) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            found += isSlot(i, slots) ? 1 : 0;
        }
        return found;
    }

    /**
     * Which slots are defined far enough.
     *
     * @param length the number of slots
     * @param least the definition level from which on a slot is not null
     */
    Validity validity(Slots slots, int length, int least, MemoryAccount account) {
        Buffer bitmap = account.allocateZeroed((length + 7L) / 8 + Long.BYTES);
        int slot = 0;
        int valid = 0;
        for (int i = 0; i < count; i++) {
            if (isSlot(i, slots)) {
                if (Memory.getByte(definition + i) >= least) {
                    long place = bitmap.address() + (slot >>> 3);
                    Memory.putByte(place, (byte) (Memory.getByte(place) | 1 << (slot & 7)));
                    valid++;
                }
                slot++;
            }
        }
        return Validity.of(bitmap, length - valid);
    }

    /** The offsets of the lists in the slots, one more than slots. */
    Buffer offsets(Slots slots, int length, Slots elements, MemoryAccount account) {
        Buffer offsets = account.allocate(4L * (length + 1));
        int slot = 0;
        int found = 0;
        for (int i = 0; i < count; i++) {
            if (isSlot(i, slots)) {
                Memory.putInt(offsets.address() + 4L * slot, found);
                slot++;
            }
            found += isSlot(i, elements) ? 1 : 0;
        }
        Memory.putInt(offsets.address() + 4L * slot, found);
        return offsets;
    }

    /**
     * Which entries are slots.
     *
     * @param repetition the deepest repetition level at which a slot begins
     * @param definition the least definition level of a slot
     */
    record Slots(int repetition, int definition) {
        /** The slots of a table: its rows. */
        static final Slots ROWS = new Slots(0, 0);
    }
}
