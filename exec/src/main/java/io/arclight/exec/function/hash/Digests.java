package io.arclight.exec.function.hash;

import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/** Digests of bytes, in hexadecimal digits. */
public final class Digests {
    private Digests() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Digests.class, "hash_funcs")
                .add("md5(expr) - Returns the MD5 checksum.", "md5(binary) string")
                .add("sha1(expr) - Returns the SHA-1 checksum.", "sha1(binary) string")
                .alias("sha")
                .add("sha2(expr, bitLength) - Returns a checksum of the SHA-2 family.", "sha2(binary, int) string")
                .add("crc32(expr) - Returns a cyclic redundancy check.", "crc32(binary) bigint")
                .functions();
    }

    /** MD5. */
    public static void md5(StringView value, StringAppender out) {
        digest("MD5", value, out);
    }

    /** SHA-1. */
    public static void sha1(StringView value, StringAppender out) {
        digest("SHA-1", value, out);
    }

    /** SHA-224, 256, 384 or 512; 0 stands for 256, other lengths give null. */
    public static void sha2(StringView value, int bits, StringAppender out, NullFlag isNull) {
        switch (bits) {
            case 0, 256 -> digest("SHA-256", value, out);
            case 224, 384, 512 -> digest("SHA-" + bits, value, out);
            default -> isNull.set();
        }
    }

    /** CRC-32. */
    public static long crc32(StringView value) {
        CRC32 checksum = new CRC32();
        checksum.update(value.toBytes());
        return checksum.getValue();
    }

    private static void digest(String algorithm, StringView value, StringAppender out) {
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(value.toBytes());
            out.append(HexFormat.of().formatHex(digest).getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
