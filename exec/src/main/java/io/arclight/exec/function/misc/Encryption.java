package io.arclight.exec.function.misc;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;

/** AES in the modes ECB, CBC and GCM; initialization vectors stand before what they are for. */
public final class Encryption {
    private static final DataType BINARY = AtomicType.BINARY;
    private static final DataType STRING = AtomicType.STRING;
    private static final List<DataType> ENCRYPTION = List.of(BINARY, BINARY, STRING, STRING, BINARY, BINARY);
    private static final List<DataType> DECRYPTION = List.of(BINARY, BINARY, STRING, STRING, BINARY);

    private Encryption() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Encryption.class, "misc_funcs")
                .bound(
                        "aes_encrypt(expr, key[, mode[, padding[, iv[, aad]]]]) - Returns a value encrypted by AES.",
                        call -> bind(call, "encrypt", ENCRYPTION))
                .defaults(2, "GCM", "DEFAULT", "", "")
                .bound(
                        "aes_decrypt(expr, key[, mode[, padding[, aad]]]) - Returns a value decrypted by AES.",
                        call -> bind(call, "decrypt", DECRYPTION))
                .defaults(2, "GCM", "DEFAULT", "")
                .bound(
                        "try_aes_decrypt(expr, key[, mode[, padding[, aad]]]) - Returns a value decrypted by AES, or null.",
                        call -> bind(call, "tryDecrypt", DECRYPTION))
                .defaults(2, "GCM", "DEFAULT", "")
                .functions();
    }

    private static ScalarBinding bind(Invocation call, String method, List<DataType> parameters) {
        call.expect(2, parameters.size());
        List<DataType> types = parameters.subList(0, call.count());
        for (int i = 0; i < call.count(); i++) {
            if (!call.coercion().canCastImplicitly(call.type(i), types.get(i))) {
                throw call.unexpectedType(i, Invocation.quote(types.get(i)));
            }
        }
        // Encrypting draws an initialization vector, so that it is not deterministic.
        boolean deterministic = !method.equals("encrypt");
        boolean nullable = call.anyNullable() || method.startsWith("try");
        ScalarTraits traits = new ScalarTraits(true, true, deterministic);
        return call.kernel(new StaticMethod(Encryption.class, method), List.copyOf(types), BINARY, nullable, traits);
    }

    private static AesCipher cipher(StringView key, String mode, String padding, String function) {
        return AesCipher.of(key.toBytes(), mode.toUpperCase(Locale.ROOT), padding.toUpperCase(Locale.ROOT), function);
    }

    /** Encrypted in GCM. */
    public static void encrypt(StringView value, StringView key, StringAppender out) throws ArclightException {
        encrypt(value, cipher(key, "GCM", "DEFAULT", "aes_encrypt"), new byte[0], new byte[0], out);
    }

    /** Encrypted in a mode. */
    public static void encrypt(StringView value, StringView key, StringView mode, StringAppender out)
            throws ArclightException {
        encrypt(value, cipher(key, mode.toString(), "DEFAULT", "aes_encrypt"), new byte[0], new byte[0], out);
    }

    /** Encrypted in a mode with a padding. */
    public static void encrypt(
            StringView value, StringView key, StringView mode, StringView padding, StringAppender out)
            throws ArclightException {
        AesCipher cipher = cipher(key, mode.toString(), padding.toString(), "aes_encrypt");
        encrypt(value, cipher, new byte[0], new byte[0], out);
    }

    /** Encrypted with an initialization vector. */
    public static void encrypt(
            StringView value, StringView key, StringView mode, StringView padding, StringView iv, StringAppender out)
            throws ArclightException {
        AesCipher cipher = cipher(key, mode.toString(), padding.toString(), "aes_encrypt");
        encrypt(value, cipher, iv.toBytes(), new byte[0], out);
    }

    /** Encrypted with an initialization vector and further data that is authenticated. */
    public static void encrypt(
            StringView value,
            StringView key,
            StringView mode,
            StringView padding,
            StringView iv,
            StringView aad,
            StringAppender out)
            throws ArclightException {
        AesCipher cipher = cipher(key, mode.toString(), padding.toString(), "aes_encrypt");
        encrypt(value, cipher, iv.toBytes(), aad.toBytes(), out);
    }

    private static void encrypt(StringView value, AesCipher cipher, byte[] iv, byte[] aad, StringAppender out) {
        try {
            out.append(cipher.encrypt(value.toBytes(), iv, aad));
        } catch (GeneralSecurityException e) {
            throw failed(e, "aes_encrypt");
        }
    }

    private static ArclightException failed(GeneralSecurityException e, String function) {
        return new ArclightException(
                        ErrorCondition.INVALID_PARAMETER_VALUE__AES_CRYPTO_ERROR,
                        "parameter",
                        "`expr`, `key`",
                        "functionName",
                        "`" + function + "`",
                        "detailMessage",
                        String.valueOf(e.getMessage()))
                .causedBy(e);
    }

    /** Decrypted from GCM. */
    public static void decrypt(StringView value, StringView key, StringAppender out) throws ArclightException {
        decrypt(value, cipher(key, "GCM", "DEFAULT", "aes_decrypt"), new byte[0], out);
    }

    /** Decrypted from a mode. */
    public static void decrypt(StringView value, StringView key, StringView mode, StringAppender out)
            throws ArclightException {
        decrypt(value, cipher(key, mode.toString(), "DEFAULT", "aes_decrypt"), new byte[0], out);
    }

    /** Decrypted from a mode with a padding. */
    public static void decrypt(
            StringView value, StringView key, StringView mode, StringView padding, StringAppender out)
            throws ArclightException {
        decrypt(value, cipher(key, mode.toString(), padding.toString(), "aes_decrypt"), new byte[0], out);
    }

    /** Decrypted, with further data that is authenticated. */
    public static void decrypt(
            StringView value, StringView key, StringView mode, StringView padding, StringView aad, StringAppender out)
            throws ArclightException {
        decrypt(value, cipher(key, mode.toString(), padding.toString(), "aes_decrypt"), aad.toBytes(), out);
    }

    private static void decrypt(StringView value, AesCipher cipher, byte[] aad, StringAppender out) {
        try {
            out.append(cipher.decrypt(value.toBytes(), aad));
        } catch (GeneralSecurityException e) {
            throw failed(e, "aes_decrypt");
        }
    }

    /** Decrypted from GCM; null when that fails. */
    public static void tryDecrypt(StringView value, StringView key, StringAppender out, NullFlag isNull) {
        tolerant(() -> decrypt(value, key, out), isNull);
    }

    /** Decrypted from a mode; null when that fails. */
    public static void tryDecrypt(
            StringView value, StringView key, StringView mode, StringAppender out, NullFlag isNull) {
        tolerant(() -> decrypt(value, key, mode, out), isNull);
    }

    /** Decrypted from a mode with a padding; null when that fails. */
    public static void tryDecrypt(
            StringView value,
            StringView key,
            StringView mode,
            StringView padding,
            StringAppender out,
            NullFlag isNull) {
        tolerant(() -> decrypt(value, key, mode, padding, out), isNull);
    }

    /** Decrypted, with further data that is authenticated; null when that fails. */
    public static void tryDecrypt(
            StringView value,
            StringView key,
            StringView mode,
            StringView padding,
            StringView aad,
            StringAppender out,
            NullFlag isNull) {
        tolerant(() -> decrypt(value, key, mode, padding, aad, out), isNull);
    }

    private static void tolerant(Runnable decryption, NullFlag isNull) {
        try {
            decryption.run();
        } catch (ArclightException e) {
            isNull.set();
        }
    }
}
