package io.arclight.exec.source.parquet.page;

import com.github.luben.zstd.Zstd;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.schedule.Cancellation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.parquet.format.CompressionCodec;
import org.brotli.dec.BrotliInputStream;

/** Decompresses pages, from memory to memory. Never writes more than the page is declared to hold. */
final class Codec {
    private static final int PIECE = 64 << 10;

    private Codec() {}

    /**
     * Decompresses a page.
     *
     * @throws CorruptDataException when the result has another size than declared
     */
    static void decompress(
            CompressionCodec codec, long source, int sourceLength, long target, int length, Cancellation cancellation) {
        cancellation.check();
        try {
            long written =
                    switch (codec) {
                        case UNCOMPRESSED -> copy(source, sourceLength, target, length);
                        case SNAPPY -> Snappy.decompress(source, sourceLength, target, length);
                        case ZSTD -> zstd(source, sourceLength, target, length);
                        case GZIP -> gzip(source, sourceLength, target, length, cancellation);
                        case LZ4_RAW -> Lz4.decompress(source, sourceLength, target, length);
                        case LZ4 -> Lz4.decompressFramed(source, sourceLength, target, length);
                        case BROTLI -> brotli(source, sourceLength, target, length, cancellation);
                        case LZO -> throw CorruptDataException.unsupported("the codec LZO");
                    };
            CorruptDataException.check(
                    written == length, "a page decompresses to " + written + " bytes instead of " + length);
        } catch (IOException | DataFormatException e) {
            throw new CorruptDataException("a page cannot be decompressed (" + e.getMessage() + ")", e);
        }
    }

    private static long copy(long source, int sourceLength, long target, int length) {
        int count = Math.min(sourceLength, length);
        Memory.copy(source, target, count);
        return count;
    }

    private static long zstd(long source, int sourceLength, long target, int length) {
        long written = Zstd.decompressUnsafe(target, length, source, sourceLength);
        CorruptDataException.check(
                !Zstd.isError(written), "a page cannot be decompressed: " + Zstd.getErrorName(written));
        return written;
    }

    private static long gzip(long source, int sourceLength, long target, int length, Cancellation cancellation)
            throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            GzipMembers members = new GzipMembers(source, sourceLength);
            byte[] input = new byte[Math.min(PIECE, Math.max(1, sourceLength))];
            byte[] output = new byte[PIECE];
            long written = 0;
            while (members.begin(inflater)) {
                while (!inflater.finished()) {
                    cancellation.check();
                    if (inflater.needsInput()) {
                        members.feed(inflater, input);
                    }
                    int count = inflater.inflate(output);
                    CorruptDataException.check(
                            written + count <= length, "a page decompresses to more than " + length + " bytes");
                    CorruptDataException.check(
                            count > 0 || inflater.finished() || !members.isExhausted(), "a compressed page ends early");
                    Memory.copy(output, 0, target + written, count);
                    written += count;
                }
                members.end(inflater);
            }
            return written;
        } finally {
            inflater.end();
        }
    }

    private static long brotli(long source, int sourceLength, long target, int length, Cancellation cancellation)
            throws IOException {
        try (InputStream in = new BrotliInputStream(new ByteArrayInputStream(Memory.toArray(source, sourceLength)))) {
            byte[] output = new byte[PIECE];
            long written = 0;
            for (int count = in.read(output); count >= 0; count = in.read(output)) {
                cancellation.check();
                CorruptDataException.check(
                        written + count <= length, "a page decompresses to more than " + length + " bytes");
                Memory.copy(output, 0, target + written, count);
                written += count;
            }
            return written;
        }
    }
}
