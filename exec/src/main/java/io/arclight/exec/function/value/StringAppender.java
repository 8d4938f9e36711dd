package io.arclight.exec.function.value;

import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a function puts its string (UTF-8) or binary result: it appends pieces, or names a slice of an argument, which
 * is not copied when it is long. What it appends for one row is one value.
 */
public final class StringAppender {
    private static final int FIRST_CHUNK = 4096;
    private static final int LARGEST_CHUNK = 1 << 20;

    private final MemoryAccount account;
    private final List<Buffer> chunks = new ArrayList<>();
    private long start;
    private long position;
    private long limit;
    private long sliceAddress;
    private int sliceLength;
    private boolean sharing;

    /** An appender that takes its chunks from an account. */
    public StringAppender(MemoryAccount account) {
        this.account = account;
    }

    /** Appends the bytes of a string. */
    public void append(StringView value) {
        append(value.address(), value.length());
    }

    /** Appends bytes from an address. */
    public void append(long address, int length) {
        reserve(length);
        Memory.copy(address, position, length);
        position += length;
    }

    /** Appends bytes that the caller writes now, and tells where. */
    public long claim(int length) {
        reserve(length);
        position += length;
        return position - length;
    }

    /** Appends a byte. */
    public void append(byte value) {
        reserve(1);
        Memory.putByte(position++, value);
    }

    /** Appends bytes from an array. */
    public void append(byte[] bytes) {
        append(bytes, 0, bytes.length);
    }

    /** Appends bytes from an array. */
    public void append(byte[] bytes, int offset, int length) {
        reserve(length);
        Memory.copy(bytes, offset, position, length);
        position += length;
    }

    /** Appends text as UTF-8. */
    public void append(CharSequence text) {
        append(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Appends a code point as UTF-8. */
    public void appendCodePoint(int codePoint) {
        reserve(4);
        if (codePoint < 0x80) {
            Memory.putByte(position++, (byte) codePoint);
        } else if (codePoint < 0x800) {
            Memory.putByte(position++, (byte) (0xc0 | codePoint >>> 6));
            continuation(codePoint);
        } else if (codePoint < 0x10000) {
            Memory.putByte(position++, (byte) (0xe0 | codePoint >>> 12));
            continuation(codePoint >>> 6);
            continuation(codePoint);
        } else {
            Memory.putByte(position++, (byte) (0xf0 | codePoint >>> 18));
            continuation(codePoint >>> 12);
            continuation(codePoint >>> 6);
            continuation(codePoint);
        }
    }

    private void continuation(int bits) {
        Memory.putByte(position++, (byte) (0x80 | bits & 0x3f));
    }

    /** Makes the value a part of an argument. Nothing else may be appended for this row. */
    public void slice(StringView source, int offset, int length) {
        sliceAddress = source.address() + offset;
        sliceLength = length;
    }

    /** Makes the value an argument as it is. */
    public void slice(StringView source) {
        slice(source, 0, source.length());
    }

    /** Writes the view of the value that was appended, and begins the next one. */
    public void finish(long view) {
        if (sliceAddress != 0) {
            sharing |= sliceLength > ViewColumn.INLINE;
            ViewColumn.write(view, sliceAddress, sliceLength);
            sliceAddress = 0;
            return;
        }
        int length = (int) (position - start);
        if (length == 0) {
            Memory.putLong(view, 0);
            Memory.putLong(view + 8, 0);
            return;
        }
        ViewColumn.write(view, start, length);
        if (length <= ViewColumn.INLINE) {
            position = start;
        } else {
            start = position;
        }
    }

    /** Drops what was appended for this row. */
    public void discard() {
        position = start;
        sliceAddress = 0;
    }

    /** The value appended for this row, as bytes; begins the next one. */
    public byte[] takeBytes() {
        byte[] bytes = sliceAddress != 0
                ? Memory.toArray(sliceAddress, sliceLength)
                : Memory.toArray(start, (int) (position - start));
        discard();
        return bytes;
    }

    /** Whether long values point into the arguments, whose buffers must then live as long as the result. */
    public boolean isSharing() {
        return sharing;
    }

    /** Gives up the chunks that hold the values: they belong to the caller from now on. */
    public List<Buffer> takeChunks() {
        List<Buffer> result = List.copyOf(chunks);
        chunks.clear();
        start = 0;
        position = 0;
        limit = 0;
        sharing = false;
        return result;
    }

    /** Frees the chunks, for when an error ends the loop. */
    public void release() {
        takeChunks().forEach(Buffer::release);
    }

    private void reserve(int bytes) {
        if (limit - position < bytes) {
            grow(bytes);
        }
    }

    private void grow(int bytes) {
        long begun = position - start;
        long next = chunks.isEmpty() ? FIRST_CHUNK : Math.min(LARGEST_CHUNK, 2 * lastCapacity());
        Buffer chunk = account.allocate(Math.max(next, 2 * (begun + bytes)));
        Memory.copy(start, chunk.address(), begun);
        chunks.add(chunk);
        start = chunk.address();
        position = start + begun;
        limit = start + chunk.capacity();
    }

    private long lastCapacity() {
        return chunks.get(chunks.size() - 1).capacity();
    }
}
