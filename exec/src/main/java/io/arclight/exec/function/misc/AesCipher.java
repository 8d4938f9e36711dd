package io.arclight.exec.function.misc;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES with a key in a mode.
 *
 * @param key the key, of 16, 24 or 32 bytes
 * @param mode the mode
 */
record AesCipher(SecretKeySpec key, Mode mode) {
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** How blocks follow each other. */
    enum Mode {
        ECB("AES/ECB/PKCS5Padding", 0),
        CBC("AES/CBC/PKCS5Padding", 16),
        GCM("AES/GCM/NoPadding", 12);

        private final String transformation;
        /** Bytes. */
        private final int vectorLength;

        Mode(String transformation, int vectorLength) {
            this.transformation = transformation;
            this.vectorLength = vectorLength;
        }

        private AlgorithmParameterSpec parameters(byte[] vector) {
            return this == ECB
                    ? null
                    : this == CBC ? new IvParameterSpec(vector) : new GCMParameterSpec(TAG_BITS, vector);
        }
    }

    /**
     * The cipher of a mode and a padding.
     *
     * @throws ArclightException when there is none, or the key has a wrong length
     */
    static AesCipher of(byte[] key, String mode, String padding, String function) {
        if (key.length != 16 && key.length != 24 && key.length != 32) {
            throw new ArclightException(
                    ErrorCondition.INVALID_PARAMETER_VALUE__AES_KEY_LENGTH,
                    "parameter",
                    "`key`",
                    "functionName",
                    "`" + function + "`",
                    "actualLength",
                    Integer.toString(key.length));
        }
        String padded = mode + "/" + (padding.equals("DEFAULT") ? mode.equals("GCM") ? "NONE" : "PKCS" : padding);
        for (Mode known : Mode.values()) {
            if (padded.equals(known + (known == Mode.GCM ? "/NONE" : "/PKCS"))) {
                return new AesCipher(new SecretKeySpec(key, "AES"), known);
            }
        }
        throw new ArclightException(
                ErrorCondition.UNSUPPORTED_FEATURE__AES_MODE,
                "mode",
                mode,
                "padding",
                padding,
                "functionName",
                "`" + function + "`");
    }

    /** The initialization vector, a random one when an empty one is given, and what was encrypted. */
    byte[] encrypt(byte[] value, byte[] given, byte[] aad) throws GeneralSecurityException {
        byte[] vector = given.length > 0 ? given : new byte[mode.vectorLength];
        if (vector.length != mode.vectorLength) {
            throw new InvalidAlgorithmParameterException(
                    "an initialization vector of " + mode.vectorLength + " bytes is needed");
        }
        if (given.length == 0) {
            RANDOM.nextBytes(vector);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(vector);
        out.writeBytes(cipher(Cipher.ENCRYPT_MODE, vector, aad).doFinal(value));
        return out.toByteArray();
    }

    /** What was encrypted. */
    byte[] decrypt(byte[] value, byte[] aad) throws GeneralSecurityException {
        int least = mode.vectorLength + (mode == Mode.GCM ? TAG_BITS / Byte.SIZE : 0);
        if (value.length < least) {
            throw new InvalidAlgorithmParameterException("what was encrypted has at least " + least + " bytes");
        }
        byte[] vector = Arrays.copyOf(value, mode.vectorLength);
        return cipher(Cipher.DECRYPT_MODE, vector, aad).doFinal(value, vector.length, value.length - vector.length);
    }

    private Cipher cipher(int operation, byte[] vector, byte[] aad) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(mode.transformation);
        cipher.init(operation, key, mode.parameters(vector));
        if (aad.length > 0) {
            if (mode != Mode.GCM) {
                throw new InvalidAlgorithmParameterException("only GCM authenticates further data");
            }
            cipher.updateAAD(aad);
        }
        return cipher;
    }
}
