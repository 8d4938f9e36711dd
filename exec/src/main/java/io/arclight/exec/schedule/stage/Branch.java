package io.arclight.exec.schedule.stage;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/**
 * A stage without the other inputs of the unions at its top: chains of one branch have nothing to do with those of
 * another. Knows which pieces of its sources each of its chains reads. Thread safe.
 */
final class Branch {
    private final Fragment root;
    private final ChainMode mode;
    private final List<Fragment> read;
    private final Map<Fragment, RowSource> sources;
    private final Map<Fragment, PieceRanges> ranges = new IdentityHashMap<>();
    private final int chains;

    /**
     * A branch.
     *
     * @param sources the source of each fragment that reads one
     * @param threads the most tasks
     */
    Branch(Fragment root, ChainMode mode, Map<Fragment, RowSource> sources, int threads) {
        this.root = root;
        this.mode = mode;
        this.sources = sources;
        this.read = sourcesOf(root);
        int pieces = 0;
        int partitions = 1;
        for (Fragment fragment : read) {
            RowSource source = sources.get(fragment);
            pieces += source.pieces();
            partitions = source.isPartitioned() ? Math.max(partitions, source.pieces()) : partitions;
        }
        this.chains = switch (mode) {
            case PARTITION -> partitions;
            case TASK -> Math.max(1, Math.min(threads, pieces));
            case PIECE -> pieces;
        };
        read.forEach(fragment ->
                ranges.put(fragment, new PieceRanges(sources.get(fragment).pieces(), chains)));
    }

    /** The fragments that chains read, in order; what every task gets whole is not among them. */
    static List<Fragment> sourcesOf(Fragment root) {
        List<Fragment> found = new ArrayList<>();
        root.forEach(fragment -> {
            if (fragment.isSource() && !fragment.isBroadcast()) {
                found.add(fragment);
            }
        });
        return found;
    }

    Fragment root() {
        return root;
    }

    ChainMode mode() {
        return mode;
    }

    int chains() {
        return chains;
    }

    /** Whether a fragment has anything to do in a chain. An input of a union may have fewer partitions than others. */
    boolean concerns(Fragment fragment, int chain) {
        return switch (mode) {
            case PIECE -> fragment.contains(pieceSource(chain));
            case TASK -> isWithin(fragment);
            case PARTITION -> isWithin(fragment) && chain < partitions(fragment);
        };
    }

    private boolean isWithin(Fragment fragment) {
        return fragment.contains(root) || root.contains(fragment);
    }

    private int partitions(Fragment fragment) {
        return sourcesOf(fragment).stream()
                .map(sources::get)
                .filter(source -> source != null && source.isPartitioned())
                .mapToInt(RowSource::pieces)
                .max()
                .orElse(1);
    }

    private Fragment pieceSource(int piece) {
        int before = 0;
        for (Fragment fragment : read) {
            before += sources.get(fragment).pieces();
            if (piece < before) {
                return fragment;
            }
        }
        throw new IllegalArgumentException("no piece " + piece);
    }

    /** The pieces of a source that a chain reads, one at each call, then -1. */
    IntSupplier pieces(Fragment fragment, int chain) {
        if (fragment.isBroadcast()) {
            return once(0);
        }
        RowSource source = sources.get(fragment);
        return switch (mode) {
            case TASK -> () -> ranges.get(fragment).take(chain);
            case PIECE -> once(chain - piecesBefore(fragment));
            case PARTITION ->
                source.isPartitioned()
                        ? once(chain < source.pieces() ? chain : -1)
                        : supply(chain == 0 ? source.pieces() : 0);
        };
    }

    private int piecesBefore(Fragment fragment) {
        int before = 0;
        for (Fragment other : read) {
            if (other == fragment) {
                break;
            }
            before += sources.get(other).pieces();
        }
        return before;
    }

    private static IntSupplier once(int piece) {
        AtomicInteger next = new AtomicInteger(piece);
        return () -> next.getAndSet(-1);
    }

    private static IntSupplier supply(int end) {
        AtomicInteger next = new AtomicInteger();
        return () -> {
            int piece = next.getAndIncrement();
            return piece < end ? piece : -1;
        };
    }
}
