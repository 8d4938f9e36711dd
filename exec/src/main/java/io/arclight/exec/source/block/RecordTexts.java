package io.arclight.exec.source.block;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.schedule.Cancellation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The texts in a range of a file: its lines without their ends, or the whole file. For one thread. */
public final class RecordTexts implements TextSource {
    private final FileRange range;
    private final boolean isWhole;
    private final RecordBlocks blocks;
    private RecordBlocks.Block block;
    private long position;

    /**
     * Opens a range.
     *
     * @param isWhole whether the whole file is one text
     * @throws ArclightException FAILED_READ_FILE, CORRUPT_FILE
     */
    public RecordTexts(FileRange range, boolean isWhole, MemoryAccount account, Cancellation cancellation) {
        this.range = range;
        this.isWhole = isWhole;
        try {
            this.blocks = new RecordBlocks(
                    FileBytes.open(range.file().path(), Math.max(0, range.start() - 1)),
                    range.start(),
                    range.end(),
                    isWhole ? RecordBorders.WHOLE_FILE : RecordBorders.LINES,
                    account,
                    cancellation);
        } catch (IOException e) {
            throw error(e);
        }
    }

    private ArclightException error(IOException cause) {
        return FileBytes.failed(range.file().path(), cause);
    }

    @Override
    public String next() {
        while (block == null || position == block.end()) {
            releaseBlock();
            try {
                block = blocks.next();
            } catch (IOException e) {
                throw error(e);
            }
            if (block == null) {
                return null;
            }
            position = block.start();
        }
        long start = position;
        int length = (int) (block.end() - start);
        int line = isWhole ? -1 : RecordBorders.firstLineEnd(start, length, 0);
        position = start + (line < 0 ? length : line);
        return text(start, line < 0 ? length : line - 1);
    }

    private String text(long address, int length) {
        boolean isCarriage = !isWhole && length > 0 && Memory.getByte(address + length - 1) == '\r';
        return new String(Memory.toArray(address, isCarriage ? length - 1 : length), StandardCharsets.UTF_8);
    }

    @Override
    public long bytesRead() {
        return blocks.bytesRead();
    }

    private void releaseBlock() {
        if (block != null) {
            block.buffer().release();
            block = null;
        }
    }

    @Override
    public void close() {
        releaseBlock();
        try {
            blocks.close();
        } catch (IOException e) {
            throw error(e);
        }
    }
}
