package io.arclight.server.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Users with their passwords, kept as hashes in memory and compared in constant time. */
public final class Credentials {

    private final Map<String, byte[]> hashes;
    private final byte[] nobody;

    private Credentials(Map<String, byte[]> hashes) {
        this.hashes = hashes;
        this.nobody = hash("");
    }

    /**
     * Users by name with their passwords.
     *
     * @throws IllegalArgumentException when there is none, or a name or password is empty
     */
    public static Credentials of(Map<String, String> passwords) {
        Map<String, byte[]> hashes = new HashMap<>();
        passwords.forEach((user, password) -> {
            if (user.isEmpty() || password.isEmpty()) {
                throw new IllegalArgumentException("A user needs a name and a password that is not empty");
            }
            hashes.put(user, hash(password));
        });
        if (hashes.isEmpty()) {
            throw new IllegalArgumentException("There are no users");
        }
        return new Credentials(hashes);
    }

    /**
     * Reads users from a file: one {@code name:password} per line; empty lines and lines that begin with # do not count.
     *
     * @throws IOException when the file cannot be read, or others than its owner may read it
     */
    public static Credentials read(Path file) throws IOException {
        Map<String, String> passwords = new HashMap<>();
        List<String> lines = Files.readAllLines(checkPrivate(file));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).trim();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IOException(file + ": line " + (i + 1) + " is not of the form name:password");
            }
            passwords.put(line.substring(0, colon), line.substring(colon + 1));
        }
        return of(passwords);
    }

    /**
     * Reads a password, the first line of a file.
     *
     * @throws IOException when the file cannot be read, or others than its owner may read it
     */
    public static String readPassword(Path file) throws IOException {
        List<String> lines = Files.readAllLines(checkPrivate(file));
        if (lines.isEmpty() || lines.get(0).isEmpty()) {
            throw new IOException(file + " is empty where a password should be");
        }
        return lines.get(0);
    }

    private static Path checkPrivate(Path file) throws IOException {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            if (permissions.contains(PosixFilePermission.OTHERS_READ)
                    || permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
                throw new FileSystemException(
                        file.toString(), null, "others than its owner can read the secrets in it; chmod 600 helps");
            }
        } catch (UnsupportedOperationException e) {
            return file; // Not a POSIX file system: there is nothing to check.
        }
        return file;
    }

    /** The user that an Authorization header proves, empty when it proves none. */
    Optional<String> authenticate(String header) {
        if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        String decoded;
        try {
            decoded = new String(Base64.getDecoder().decode(header.substring(6).trim()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        int colon = decoded.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String user = decoded.substring(0, colon);
        byte[] expected = hashes.getOrDefault(user, nobody);
        boolean matches = MessageDigest.isEqual(hash(decoded.substring(colon + 1)), expected);
        return matches && hashes.containsKey(user) ? Optional.of(user) : Optional.empty();
    }

    private static byte[] hash(String password) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
