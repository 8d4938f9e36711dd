package io.arclight.exec.source.write;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamedFileTest {
    @TempDir
    Path folder;

    @Test
    void closesTheFileWhenNothingCanBePutInFrontOfIt() {
        AtomicReference<OutputStream> opened = new AtomicReference<>();
        assertThrows(
                IllegalStateException.class,
                () -> new StreamedFile<Closeable>(folder.resolve("a"), false, bytes -> {
                    opened.set(bytes);
                    throw new IllegalStateException("options that do not do");
                }));
        IOException failure = assertThrows(IOException.class, () -> opened.get().write(1));
        assertThrows(ClosedChannelException.class, () -> {
            throw failure;
        });
    }
}
