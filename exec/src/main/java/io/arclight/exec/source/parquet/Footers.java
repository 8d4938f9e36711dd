package io.arclight.exec.source.parquet;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.source.file.DataFile;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.file.FileMemo;
import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.ThriftInput;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Reads the footers of files, and remembers them as long as the files do not change. Thread safe. */
final class Footers {
    private static final int TAIL = 8;
    private static final int FIRST_READ = 32 << 10;
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENCRYPTED = "PARE".getBytes(StandardCharsets.US_ASCII);
    private static final FileMemo<DataFile, ParquetFile> KNOWN = new FileMemo<>(10_000);

    private Footers() {}

    /**
     * The file with its footer.
     *
     * @throws ArclightException CORRUPT_FILE, UNSUPPORTED_PARQUET, PATH_NOT_FOUND, FILE_ACCESS_DENIED
     */
    static ParquetFile read(DataFile file, FileGate gate) {
        gate.read(file.path());
        return KNOWN.get(file, () -> readFile(file));
    }

    private static ParquetFile readFile(DataFile file) {
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
            return new ParquetFile(file, ThriftInput.footer(footerBytes(channel)));
        } catch (CorruptDataException e) {
            throw CorruptParquet.error(file.path(), "", e);
        } catch (NoSuchFileException e) {
            throw new ArclightException(
                            ErrorCondition.PATH_NOT_FOUND, "path", file.path().toString())
                    .causedBy(e);
        } catch (IOException e) {
            throw CorruptParquet.error(file.path(), "", new CorruptDataException(String.valueOf(e.getMessage()), e));
        }
    }

    private static byte[] footerBytes(FileChannel channel) throws IOException {
        long size = channel.size();
        if (size < MAGIC.length + TAIL) {
            throw new CorruptDataException("it is not a Parquet file (" + size + " bytes)");
        }
        byte[] end = read(channel, size - Math.min(size, FIRST_READ), (int) Math.min(size, FIRST_READ));
        byte[] magic = Arrays.copyOfRange(end, end.length - MAGIC.length, end.length);
        if (Arrays.equals(magic, ENCRYPTED)) {
            throw CorruptDataException.unsupported("encryption");
        }
        if (!Arrays.equals(magic, MAGIC)) {
            throw new CorruptDataException("it is not a Parquet file, or it is cut off (no PAR1 at its end)");
        }
        int length = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN).getInt(end.length - TAIL);
        if (length <= 0 || length > size - TAIL - MAGIC.length) {
            throw new CorruptDataException("it declares a footer of " + (length & 0xffffffffL) + " bytes");
        }
        return length <= end.length - TAIL
                ? Arrays.copyOfRange(end, end.length - TAIL - length, end.length - TAIL)
                : read(channel, size - TAIL - length, length);
    }

    private static byte[] read(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new EOFException("the file became shorter");
            }
        }
        return buffer.array();
    }
}
