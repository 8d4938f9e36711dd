package io.arclight.exec.function.record;

import io.arclight.exec.function.value.StringView;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import java.nio.charset.StandardCharsets;

/** Shows texts on the heap to functions that read views; one at a time. */
final class ScratchText implements AutoCloseable {
    private final MemoryAccount account;
    private final StringView view = new StringView();
    private Buffer buffer;

    ScratchText(MemoryAccount account) {
        this.account = account;
    }

    /** A view of a text, good until the next call. */
    StringView of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (buffer == null || buffer.capacity() < bytes.length) {
            close();
            buffer = account.allocate(Math.max(256, 2L * bytes.length));
        }
        Memory.copy(bytes, 0, buffer.address(), bytes.length);
        view.set(buffer.address(), bytes.length);
        return view;
    }

    @Override
    public void close() {
        if (buffer != null) {
            buffer.release();
            buffer = null;
        }
    }
}
