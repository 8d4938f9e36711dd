package io.arclight.exec.memory;

/**
 * Names contents that never change, so that a block which still holds them can be found again.
 *
 * @param source what they were made from, one version of it: a number nothing else has
 * @param position where in it
 */
public record ContentKey(long source, long position) {
    /** A number that spreads over all bits. */
    long mixed() {
        long mixed = (source * 0x9e3779b97f4a7c15L ^ position) * 0xbf58476d1ce4e5b9L;
        return mixed ^ mixed >>> 29;
    }
}
