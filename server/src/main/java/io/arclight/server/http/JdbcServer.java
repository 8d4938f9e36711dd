package io.arclight.server.http;

import io.arclight.server.avatica.ConnectionRegistry;
import java.io.IOException;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A running HTTP server for JDBC clients. Closing it stops listening and closes the clients' sessions. */
public final class JdbcServer implements AutoCloseable {

    /** A SQL text longer than this is hostile. */
    private static final long MAX_REQUEST_BYTES = 16L << 20;

    private static final int MAX_THREADS = 512;
    /** Threads that requests cannot take, so that cancels always get one. */
    private static final int SPARE_THREADS = 32;

    private final Server jetty;
    private final ServerConnector connector;
    private final ConnectionRegistry connections;
    private final boolean isTls;

    private JdbcServer(Server jetty, ServerConnector connector, ConnectionRegistry connections, boolean isTls) {
        this.jetty = jetty;
        this.connector = connector;
        this.connections = connections;
        this.isTls = isTls;
    }

    /**
     * Starts to listen.
     *
     * @throws IllegalArgumentException when the options would open an unlocked door to the network
     * @throws IOException when the port is taken or the certificate cannot be read
     */
    public static JdbcServer start(ServerOptions options, ConnectionRegistry connections) throws IOException {
        options.check();
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, 8);
        threads.setName("arclight-http");
        threads.setDaemon(true);
        Server jetty = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        ServerConnector connector = connector(jetty, options, new HttpConnectionFactory(http));
        connector.setHost(options.host());
        connector.setPort(options.port());
        connector.setIdleTimeout(options.idleTimeout().toMillis());
        jetty.addConnector(connector);
        SizeLimitHandler limit = new SizeLimitHandler(MAX_REQUEST_BYTES, -1);
        limit.setHandler(new JdbcHandler(connections, options.credentials(), MAX_THREADS - SPARE_THREADS));
        jetty.setHandler(limit);
        try {
            jetty.start();
        } catch (Exception e) {
            try {
                jetty.stop();
            } catch (Exception stopping) {
                e.addSuppressed(stopping);
            }
            throw new IOException("Cannot listen on " + options.host() + ":" + options.port() + ": " + reason(e), e);
        }
        return new JdbcServer(jetty, connector, connections, options.tls().isPresent());
    }

    private static ServerConnector connector(Server jetty, ServerOptions options, HttpConnectionFactory http) {
        return options.tls()
                .map(tls -> {
                    SslContextFactory.Server ssl = new SslContextFactory.Server();
                    ssl.setKeyStorePath(tls.keyStore());
                    ssl.setKeyStorePassword(tls.password());
                    ssl.setSniRequired(false);
                    return new ServerConnector(
                            jetty, new SslConnectionFactory(ssl, HttpVersion.HTTP_1_1.asString()), http);
                })
                .orElseGet(() -> new ServerConnector(jetty, http));
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage();
    }

    /** The port that clients connect to. */
    public int port() {
        return connector.getLocalPort();
    }

    /** The JDBC URL of this server. */
    public String url() {
        String host = connector.getHost().contains(":") ? "[" + connector.getHost() + "]" : connector.getHost();
        return "jdbc:arclight://" + host + ":" + port() + "/" + (isTls ? ";ssl=true" : "");
    }

    /** Waits until the server has stopped. */
    public void join() throws InterruptedException {
        jetty.join();
    }

    @Override
    public void close() {
        connections.close();
        try {
            jetty.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The HTTP server did not stop", e);
        }
    }
}
