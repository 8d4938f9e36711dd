package io.arclight.exec.memory;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A temporary file for what does not fit into memory: written once, then read any number of times. It is deleted when it
 * is closed, and in any case when the process ends.
 */
public final class SpillFile implements AutoCloseable {
    private final Path path;
    private SpillOutput output;

    /**
     * A new file.
     *
     * @param directory where, as set by {@code arclight.spill.directory}
     * @throws ArclightException SPILL_FAILED when the directory cannot be written to
     */
    public SpillFile(String directory) {
        try {
            path = Files.createTempFile(SpillDirectory.under(directory), "spill", ".bin");
        } catch (IOException | UncheckedIOException e) {
            throw failure(Path.of(directory), e);
        }
    }

    /** What the file is written through: the same until it is closed. */
    public SpillOutput output() {
        if (output == null) {
            output = new SpillOutput(path, open(StandardOpenOption.WRITE));
        }
        return output;
    }

    /** Reads from the beginning; closes the output first. The caller closes the input. */
    public SpillInput input() {
        finish();
        return new SpillInput(path, open(StandardOpenOption.READ));
    }

    /** Writes out what is still buffered and gives the buffer back; nothing can be written after. */
    public void finish() {
        if (output != null) {
            output.close();
        }
    }

    /** Bytes written so far, before compression. */
    public long writtenBytes() {
        return output == null ? 0 : output.writtenBytes();
    }

    private FileChannel open(StandardOpenOption option) {
        try {
            return FileChannel.open(path, option);
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    static ArclightException failure(Path path, Exception cause) {
        return new ArclightException(
                        ErrorCondition.SPILL_FAILED,
                        "path",
                        path.toString(),
                        "reason",
                        String.valueOf(cause.getMessage()))
                .causedBy(cause);
    }

    /** Deletes the file; may be called more than once. */
    @Override
    public void close() {
        try {
            if (output != null) {
                output.abandon();
            }
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw failure(path, e);
        }
    }
}
