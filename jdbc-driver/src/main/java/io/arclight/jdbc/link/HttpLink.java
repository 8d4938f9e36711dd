package io.arclight.jdbc.link;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Base64;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;
import org.apache.calcite.avatica.remote.RemoteProtobufService;
import org.apache.calcite.avatica.remote.Service;

/** Talks to a server over HTTP. A request that failed is never sent twice. */
public final class HttpLink implements EngineLink {

    private final URL base;
    private final String authorization;
    private final SSLSocketFactory sockets;
    private final int connectTimeoutMillis;
    private final int readTimeoutMillis;
    private final Service service;

    /**
     * A link to a server.
     *
     * @param base the server's address, ending in a slash
     * @param user the user, null when none is given
     * @param password the password, null for the empty one
     * @param sockets makes the sockets of an https address, null for the JVM's own
     * @param connectTimeoutMillis how long to wait for a connection, 0 for ever
     * @param readTimeoutMillis how long to wait for an answer, 0 for ever
     */
    public HttpLink(
            URL base,
            String user,
            String password,
            SSLSocketFactory sockets,
            int connectTimeoutMillis,
            int readTimeoutMillis) {
        this.base = base;
        this.authorization = user == null
                ? null
                : "Basic "
                        + Base64.getEncoder()
                                .encodeToString((user + ":" + (password == null ? "" : password))
                                        .getBytes(StandardCharsets.UTF_8));
        this.sockets = sockets;
        this.connectTimeoutMillis = connectTimeoutMillis;
        this.readTimeoutMillis = readTimeoutMillis;
        this.service = new RemoteProtobufService(
                request -> {
                    try {
                        return post("", "application/x-google-protobuf", request);
                    } catch (SQLException e) {
                        throw new EngineFailure(e);
                    }
                },
                new BlockTranslation());
    }

    @Override
    public Service service() {
        return service;
    }

    @Override
    public void cancel(String connectionId, int statementId) throws SQLException {
        postForm("cancel", "connection", connectionId, "statement", Integer.toString(statementId));
    }

    @Override
    public void setQueryTimeout(String connectionId, int statementId, int seconds) throws SQLException {
        postForm(
                "timeout",
                "connection",
                connectionId,
                "statement",
                Integer.toString(statementId),
                "seconds",
                Integer.toString(seconds));
    }

    private void postForm(String path, String... namesAndValues) throws SQLException {
        StringBuilder form = new StringBuilder();
        try {
            for (int i = 0; i < namesAndValues.length; i += 2) {
                form.append(i == 0 ? "" : "&")
                        .append(namesAndValues[i])
                        .append('=')
                        .append(URLEncoder.encode(namesAndValues[i + 1], "UTF-8"));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        post(path, "application/x-www-form-urlencoded", form.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] post(String path, String contentType, byte[] body) throws SQLException {
        boolean sent = false;
        try {
            HttpURLConnection http = (HttpURLConnection) new URL(base, path).openConnection();
            if (sockets != null && http instanceof HttpsURLConnection) {
                ((HttpsURLConnection) http).setSSLSocketFactory(sockets);
            }
            http.setConnectTimeout(connectTimeoutMillis);
            http.setReadTimeout(readTimeoutMillis);
            http.setInstanceFollowRedirects(false);
            http.setUseCaches(false);
            http.setRequestMethod("POST");
            http.setRequestProperty("Content-Type", contentType);
            if (authorization != null) {
                http.setRequestProperty("Authorization", authorization);
            }
            http.setDoOutput(true);
            http.setFixedLengthStreamingMode(body.length);
            http.connect();
            sent = true;
            try (OutputStream out = http.getOutputStream()) {
                out.write(body);
            }
            return answer(http);
        } catch (IOException e) {
            throw sent
                    ? new SQLTransientConnectionException(
                            "The connection to the Arclight server at " + address() + " broke: " + reason(e),
                            "08006",
                            e)
                    : new SQLNonTransientConnectionException(
                            "Cannot reach an Arclight server at " + address() + ": " + reason(e), "08001", e);
        }
    }

    private byte[] answer(HttpURLConnection http) throws IOException, SQLException {
        int status = http.getResponseCode();
        if (status == HttpURLConnection.HTTP_OK) {
            try (InputStream in = http.getInputStream()) {
                return readAll(in, http.getContentLength());
            }
        }
        byte[] body;
        try (InputStream in = http.getErrorStream()) {
            body = in == null ? new byte[0] : readAll(in, http.getContentLength());
        }
        switch (status) {
            case HttpURLConnection.HTTP_UNAUTHORIZED:
                throw new SQLInvalidAuthorizationSpecException(
                        authorization == null
                                ? "The Arclight server at " + address() + " wants a user and a password"
                                : "The Arclight server at " + address() + " does not accept this user and password",
                        "28000");
            case HttpURLConnection.HTTP_ENTITY_TOO_LARGE:
                throw new SQLException(
                        "The request is larger than the Arclight server at " + address() + " accepts", "54000");
            case HttpURLConnection.HTTP_INTERNAL_ERROR:
                return body;
            default:
                throw new SQLNonTransientConnectionException(
                        "What answers at " + address()
                                + " is not an Arclight server, or not of this version (HTTP status " + status + ")",
                        "08004");
        }
    }

    private static byte[] readAll(InputStream in, int expected) throws IOException {
        if (expected >= 0) {
            byte[] bytes = new byte[expected];
            int read = 0;
            while (read < expected) {
                int count = in.read(bytes, read, expected - read);
                if (count < 0) {
                    throw new IOException("the answer ended early");
                }
                read += count;
            }
            return bytes;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            out.write(buffer, 0, count);
        }
        return out.toByteArray();
    }

    private String address() {
        return base.getHost() + ":" + base.getPort();
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
