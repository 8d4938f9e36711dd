package io.arclight.exec.source.file;

import io.arclight.exec.memory.LastUsedMap;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was found out from files, remembered between queries while the heap has room for it, what was asked for least lately
 * given up first. A key holds all that the value depends on: the state of the files ({@link DataFile}: path, length and time
 * of change), options, and who may read what. Thread safe.
 *
 * @param <K> compared by value
 * @param <V> immutable, or thread safe
 */
public final class FileMemo<K, V> {
    private final Map<K, SoftReference<V>> known;

    /** Remembers up to so many values. */
    public FileMemo(int capacity) {
        this.known = new LastUsedMap<>(capacity);
    }

    /** The value of a key; two threads that miss it at once may both look for it. */
    public V get(K key, Supplier<V> find) {
        V value;
        synchronized (known) {
            SoftReference<V> reference = known.get(key);
            value = reference == null ? null : reference.get();
        }
        if (value == null) {
            value = find.get();
            synchronized (known) {
                known.put(key, new SoftReference<>(value));
            }
        }
        return value;
    }
}
