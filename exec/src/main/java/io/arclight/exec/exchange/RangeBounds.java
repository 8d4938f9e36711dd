package io.arclight.exec.exchange;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.sort.SortKeyEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The last key of each partition but the last, from a sample of keys. Immutable and thread safe. */
final class RangeBounds implements AutoCloseable {
    private final long[] prefixes;
    private final int[] offsets;
    private final Buffer bytes;

    private RangeBounds(List<byte[]> bounds, MemoryAccount account) {
        prefixes = new long[bounds.size()];
        offsets = new int[bounds.size() + 1];
        for (int i = 0; i < bounds.size(); i++) {
            offsets[i + 1] = offsets[i] + bounds.get(i).length;
        }
        // Prefixes are read as longs, hence the room behind.
        bytes = account.allocate(offsets[bounds.size()] + (long) Long.BYTES);
        for (int i = 0; i < bounds.size(); i++) {
            Memory.copy(bounds.get(i), 0, bytes.address() + offsets[i], bounds.get(i).length);
        }
        for (int i = 0; i < bounds.size(); i++) {
            prefixes[i] = SortKeyEncoder.prefix(bytes.address() + offsets[i], offsets[i + 1] - offsets[i]);
        }
    }

    /** Bounds that cut the sampled rows into parts of about equal size; equal keys are never cut. */
    static RangeBounds of(List<KeySample> samples, int partitions, MemoryAccount account) {
        int stride = samples.stream().mapToInt(KeySample::stride).max().orElse(1);
        List<byte[]> keys = new ArrayList<>();
        samples.forEach(sample -> keys.addAll(sample.keys(stride)));
        keys.sort(Arrays::compareUnsigned);
        List<byte[]> bounds = new ArrayList<>();
        for (int i = 1; i < partitions && !keys.isEmpty(); i++) {
            byte[] bound = keys.get((int) Math.max(0, (long) keys.size() * i / partitions - 1));
            if (bounds.isEmpty() || !Arrays.equals(bounds.get(bounds.size() - 1), bound)) {
                bounds.add(bound);
            }
        }
        return new RangeBounds(bounds, account);
    }

    /** The partition of an encoded key. */
    int partition(SortKeyEncoder keys, int index) {
        int low = 0;
        int high = prefixes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isAbove(keys, index, middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isAbove(SortKeyEncoder keys, int index, int bound) {
        int order = Long.compareUnsigned(keys.prefix(index), prefixes[bound]);
        return order > 0
                || order == 0
                        && Memory.compareUnsigned(
                                        keys.address(index),
                                        keys.length(index),
                                        bytes.address() + offsets[bound],
                                        offsets[bound + 1] - offsets[bound])
                                > 0;
    }

    @Override
    public void close() {
        bytes.release();
    }
}
