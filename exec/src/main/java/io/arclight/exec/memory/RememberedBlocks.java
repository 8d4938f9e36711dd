package io.arclight.exec.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.arrow.memory.ArrowBuf;

/**
 * Idle blocks that still hold what somebody may ask for again. Thread safe.
 *
 * <p>What is asked for once is not remembered: a pass over a large file leaves nothing behind. When there is no room,
 * contents displace those that have gone unused for much longer than they went unused themselves (the rule of LIRS; Jiang and
 * Zhang, SIGMETRICS 2002). So a query that reads more than there is room for, again and again, finds a part of it each
 * time, where a list by recency would find nothing. Time is counted in bytes given back.
 */
final class RememberedBlocks {
    /** A block, what was noted beside its contents, and when it was last used. */
    record Remembered(ArrowBuf block, Object note, long usedAt) {}

    /** Threads overtake each other: contents that are used in every pass go unused for a pass, but for a bit more or less each time. */
    private static final int JITTER = 2;

    private long limit;
    /** Those unused for longest first. */
    private final Map<ContentKey, Remembered> blocks = new LinkedHashMap<>();

    private final LastUses lastUses = new LastUses();
    private long clock;
    private volatile long bytes;

    /**
     * Nothing yet.
     *
     * @param limit the most bytes remembered
     */
    RememberedBlocks(long limit) {
        this.limit = limit;
    }

    /** Lets as many bytes be remembered, if it were fewer so far. */
    synchronized void allow(long most) {
        limit = Math.max(limit, most);
    }

    /** Bytes of the blocks. */
    long bytes() {
        return bytes;
    }

    /**
     * Takes a block that has become idle, if its contents are worth remembering.
     *
     * @param displaced gets the blocks that had to make room, now of nobody
     * @return whether it was taken
     */
    synchronized boolean offer(ContentKey key, Object note, ArrowBuf block, List<ArrowBuf> displaced) {
        long size = block.capacity();
        clock += size;
        long last = lastUses.replace(key, clock);
        if (last == LastUses.NEVER || size > limit || blocks.containsKey(key)) {
            return false;
        }
        List<ContentKey> victims = victims(size, clock - last);
        if (victims == null) {
            return false;
        }
        victims.forEach(victim -> displaced.add(take(victim).block()));
        blocks.put(key, new Remembered(block, note, clock));
        bytes += size;
        return true;
    }

    /**
     * Whether a block with these contents would be taken, if it became idle now.
     *
     * @param size its bytes
     */
    synchronized boolean wouldTake(ContentKey key, long size) {
        long last = lastUses.last(key);
        return last != LastUses.NEVER
                && size <= limit
                && !blocks.containsKey(key)
                && victims(size, clock + size - last) != null;
    }

    /** Whose blocks make room for contents that went unused for so long; null when there is not enough that went unused for longer. */
    private List<ContentKey> victims(long size, long unused) {
        List<ContentKey> victims = new ArrayList<>();
        long room = limit - bytes;
        for (Map.Entry<ContentKey, Remembered> eldest : blocks.entrySet()) {
            if (room >= size) {
                break;
            }
            if (clock - eldest.getValue().usedAt() <= JITTER * unused) {
                return null;
            }
            victims.add(eldest.getKey());
            room += eldest.getValue().block().capacity();
        }
        return victims;
    }

    /** Hands out the block with these contents, to be given back; null when nobody remembers them. */
    synchronized Remembered take(ContentKey key) {
        Remembered found = blocks.remove(key);
        if (found != null) {
            bytes -= found.block().capacity();
        }
        return found;
    }

    /** Forgets the contents unused for longest; their block, or null when nothing is remembered. */
    synchronized ArrowBuf takeEldest() {
        return blocks.isEmpty() ? null : take(blocks.keySet().iterator().next()).block();
    }

    /** What was noted beside contents; null when nobody remembers them. */
    synchronized Object note(ContentKey key) {
        Remembered found = blocks.get(key);
        return found == null ? null : found.note();
    }
}
