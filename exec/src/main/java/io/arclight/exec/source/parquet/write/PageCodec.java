package io.arclight.exec.source.parquet.write;

import com.github.luben.zstd.Zstd;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.source.file.FileOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.format.CompressionCodec;
import org.xerial.snappy.Snappy;

/** How pages are compressed. */
enum PageCodec {
    NONE(CompressionCodec.UNCOMPRESSED, "") {
        @Override
        Bytes compress(long source, int length, MemoryAccount account) {
            Buffer buffer = account.allocate(length);
            Memory.copy(source, buffer.address(), length);
            return new Bytes(buffer, length);
        }
    },
    SNAPPY(CompressionCodec.SNAPPY, ".snappy") {
        @Override
        Bytes compress(long source, int length, MemoryAccount account) {
            Buffer buffer = account.allocate(Snappy.maxCompressedLength(length));
            try {
                return shrink(new Bytes(buffer, (int) Snappy.rawCompress(source, length, buffer.address())), account);
            } catch (IOException e) {
                buffer.release();
                throw new UncheckedIOException(e);
            }
        }
    },
    ZSTD(CompressionCodec.ZSTD, ".zstd") {
        @Override
        Bytes compress(long source, int length, MemoryAccount account) {
            long most = Zstd.compressBound(length);
            Buffer buffer = account.allocate(most);
            long written = Zstd.compressUnsafe(buffer.address(), most, source, length, LEVEL);
            if (Zstd.isError(written)) {
                buffer.release();
                throw new IllegalStateException(Zstd.getErrorName(written));
            }
            return shrink(new Bytes(buffer, (int) written), account);
        }
    },
    GZIP(CompressionCodec.GZIP, ".gz") {
        @Override
        Bytes compress(long source, int length, MemoryAccount account) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(length / 2 + 64);
            byte[] piece = new byte[Math.min(Math.max(length, 1), PIECE)];
            try (GZIPOutputStream gzip = new GZIPOutputStream(out, PIECE)) {
                for (int done = 0; done < length; done += piece.length) {
                    int now = Math.min(piece.length, length - done);
                    Memory.copy(source + done, piece, 0, now);
                    gzip.write(piece, 0, now);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            byte[] compressed = out.toByteArray();
            Buffer buffer = account.allocate(compressed.length);
            Memory.copy(compressed, 0, buffer.address(), compressed.length);
            return new Bytes(buffer, compressed.length);
        }
    };

    private static final int LEVEL = 3;
    private static final int PIECE = 64 << 10;

    private final CompressionCodec codec;
    private final String extension;

    PageCodec(CompressionCodec codec, String extension) {
        this.codec = codec;
        this.extension = extension;
    }

    /** The codec that an option names. */
    static PageCodec of(String name) {
        return switch (name.trim().toLowerCase(Locale.ROOT)) {
            case "none", "uncompressed" -> NONE;
            case "snappy" -> SNAPPY;
            case "zstd" -> ZSTD;
            case "gzip" -> GZIP;
            default ->
                throw FileOptions.invalid(
                        "compression", name, "it must be one of none, uncompressed, snappy, gzip, zstd");
        };
    }

    CompressionCodec codec() {
        return codec;
    }

    /** What stands before {@code .parquet} in names. */
    String extension() {
        return extension;
    }

    /** Compresses bytes into a buffer of their own. */
    abstract Bytes compress(long source, int length, MemoryAccount account);

    /** Moves bytes to a block of their size when the one they lie in is much larger, because they wait there. */
    private static Bytes shrink(Bytes bytes, MemoryAccount account) {
        if (bytes.length() > bytes.buffer().capacity() / 2) {
            return bytes;
        }
        Buffer small = account.allocate(bytes.length());
        Memory.copy(bytes.buffer().address(), small.address(), bytes.length());
        bytes.buffer().release();
        return new Bytes(small, bytes.length());
    }

    /**
     * Bytes in a buffer.
     *
     * @param buffer the buffer, owned
     * @param length how many bytes count
     */
    record Bytes(Buffer buffer, int length) {}
}
