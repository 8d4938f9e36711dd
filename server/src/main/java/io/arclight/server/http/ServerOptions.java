package io.arclight.server.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;

/**
 * How to listen.
 *
 * @param host the address to listen on
 * @param port the port, 0 for any free one
 * @param credentials who may connect; empty lets everybody in
 * @param tls the server's certificate; empty speaks plain HTTP
 * @param idleTimeout after which a network connection without a request is closed
 */
public record ServerOptions(
        String host, int port, Optional<Credentials> credentials, Optional<Tls> tls, Duration idleTimeout) {

    /** The port unless told otherwise. */
    public static final int DEFAULT_PORT = 8765;

    /**
     * A certificate with its key.
     *
     * @param keyStore path of a PKCS12 or JKS file
     * @param password the file's password
     */
    public record Tls(String keyStore, String password) {
        @Override
        public String toString() {
            return "Tls[" + keyStore + "]";
        }
    }

    /** On the loopback address, open to everybody on this computer. */
    public static ServerOptions local(int port) {
        return new ServerOptions("127.0.0.1", port, Optional.empty(), Optional.empty(), Duration.ofMinutes(1));
    }

    /**
     * Refuses to open a door to the network that is not locked.
     *
     * @throws IllegalArgumentException when others could reach the port and user, password or encryption are missing
     */
    public void check() {
        boolean isLoopback;
        try {
            isLoopback = InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("The host " + host + " is not known", e);
        }
        if (!isLoopback && (credentials.isEmpty() || tls.isEmpty())) {
            throw new IllegalArgumentException("Other computers can reach " + host
                    + ". Listening there needs users (--users-file, or --user with --password-file) and TLS (--keystore"
                    + " with --keystore-password-file); 127.0.0.1 needs neither.");
        }
    }
}
