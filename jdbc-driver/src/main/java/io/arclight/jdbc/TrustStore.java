package io.arclight.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.sql.SQLException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** The certificates that a connection trusts. */
final class TrustStore {

    private TrustStore() {}

    /** Sockets that trust the URL's own certificates, or null when the JVM's are meant. */
    static SSLSocketFactory sockets(ArclightUrl url) throws SQLException {
        String file = url.property("ssltruststore");
        if (file == null) {
            return null;
        }
        String password = url.property("ssltruststorepassword");
        try (InputStream in = Files.newInputStream(Paths.get(file))) {
            KeyStore store = KeyStore.getInstance(file.endsWith(".jks") ? "JKS" : "PKCS12");
            store.load(in, password == null ? null : password.toCharArray());
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException e) {
            throw new SQLException("The trust store " + file + " cannot be read: " + e.getMessage(), "08001", e);
        }
    }
}
