package io.arclight.exec.function.hash;

/** MurmurHash3 with 32 bits as Spark has it, for functions that hash by themselves. */
public final class Murmur {
    private Murmur() {}

    /** The hash of bytes. */
    public static int hash(byte[] bytes, int seed) {
        return (int) HashAlgorithm.MURMUR.hashBytes(bytes, bytes.length, seed);
    }
}
