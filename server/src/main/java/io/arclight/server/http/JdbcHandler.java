package io.arclight.server.http;

import io.arclight.jdbc.link.BlockTranslation;
import io.arclight.server.avatica.ArclightMeta;
import io.arclight.server.avatica.Caller;
import io.arclight.server.avatica.ConnectionRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.calcite.avatica.metrics.noop.NoopMetricsSystem;
import org.apache.calcite.avatica.remote.LocalService;
import org.apache.calcite.avatica.remote.ProtobufHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The JDBC door's paths, all by POST: {@code /} takes Avatica's requests in protobuf, {@code /cancel} and {@code /timeout} what
 * Avatica lacks.
 */
final class JdbcHandler extends Handler.Abstract {

    private static final int MAX_FORM_BYTES = 4096;

    private final ConnectionRegistry connections;
    private final Optional<Credentials> credentials;
    private final ProtobufHandler avatica;
    private final Semaphore requests;

    /**
     * A handler over the connections of a registry.
     *
     * @param maxRequests requests at a time; cancels do not count
     */
    JdbcHandler(ConnectionRegistry connections, Optional<Credentials> credentials, int maxRequests) {
        this.connections = connections;
        this.credentials = credentials;
        this.avatica = new ProtobufHandler(
                new LocalService(new ArclightMeta(connections)),
                new BlockTranslation(),
                NoopMetricsSystem.getInstance());
        this.requests = new Semaphore(maxRequests);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String user = "anonymous";
        if (credentials.isPresent()) {
            Optional<String> proven =
                    credentials.get().authenticate(request.getHeaders().get(HttpHeader.AUTHORIZATION));
            if (proven.isEmpty()) {
                response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Basic realm=\"Arclight\", charset=\"UTF-8\"");
                return text(response, callback, HttpStatus.UNAUTHORIZED_401, "User and password are needed.");
            }
            user = proven.get();
        }
        String path = Request.getPathInContext(request);
        if (!"POST".equals(request.getMethod())) {
            return text(
                    response,
                    callback,
                    HttpStatus.METHOD_NOT_ALLOWED_405,
                    "This is an Arclight server for the JDBC driver io.arclight.jdbc.Driver.");
        }
        return switch (path) {
            case "/" -> Caller.call(user, () -> avatica(request, response, callback));
            case "/cancel" ->
                Caller.call(
                        user,
                        () -> control(
                                request,
                                response,
                                callback,
                                form -> connections.cancel(
                                        form.get("connection"), Integer.parseInt(form.get("statement")))));
            case "/timeout" ->
                Caller.call(
                        user,
                        () -> control(
                                request,
                                response,
                                callback,
                                form -> connections.setQueryTimeout(
                                        form.get("connection"),
                                        Integer.parseInt(form.get("statement")),
                                        Integer.parseUnsignedInt(form.get("seconds")))));
            default -> text(response, callback, HttpStatus.NOT_FOUND_404, "There is nothing here.");
        };
    }

    private boolean avatica(Request request, Response response, Callback callback) throws IOException {
        if (!requests.tryAcquire()) {
            return text(response, callback, HttpStatus.SERVICE_UNAVAILABLE_503, "Too many requests at a time.");
        }
        try {
            byte[] body;
            try (InputStream in = Content.Source.asInputStream(request)) {
                body = in.readAllBytes();
            }
            var answer = avatica.apply(body);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/octet-stream");
            return send(response, callback, answer.getStatusCode(), answer.getResponse());
        } finally {
            requests.release();
        }
    }

    /** What a form asks for. */
    private interface Action {
        void run(Map<String, String> form);
    }

    private static boolean control(Request request, Response response, Callback callback, Action action)
            throws IOException {
        byte[] body;
        try (InputStream in = Content.Source.asInputStream(request)) {
            body = in.readNBytes(MAX_FORM_BYTES);
        }
        try {
            action.run(parse(new String(body, StandardCharsets.US_ASCII)));
        } catch (IllegalArgumentException | NullPointerException e) {
            return text(response, callback, HttpStatus.BAD_REQUEST_400, "The form is malformed.");
        }
        return text(response, callback, HttpStatus.OK_200, "");
    }

    private static Map<String, String> parse(String form) {
        Map<String, String> values = new HashMap<>();
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return values;
    }

    private static boolean text(Response response, Callback callback, int status, String text) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        return send(response, callback, status, text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean send(Response response, Callback callback, int status, byte[] body) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }
}
