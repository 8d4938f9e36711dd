package io.arclight.jdbc.link;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.calcite.avatica.Meta.Frame;
import org.apache.calcite.avatica.remote.ProtobufTranslation;
import org.apache.calcite.avatica.remote.ProtobufTranslationImpl;
import org.apache.calcite.avatica.remote.Service.ErrorResponse;
import org.apache.calcite.avatica.remote.Service.ExecuteResponse;
import org.apache.calcite.avatica.remote.Service.FetchResponse;
import org.apache.calcite.avatica.remote.Service.Request;
import org.apache.calcite.avatica.remote.Service.Response;
import org.apache.calcite.avatica.remote.Service.ResultSetResponse;

/**
 * Avatica's protobuf form of requests and responses, with the block of a response's frame behind the message instead of in
 * it, where Avatica would write it four times over. A response is the message's length (4 bytes, big-endian), the message,
 * and the block if there is one. Errors travel without the server's stack traces.
 */
public final class BlockTranslation implements ProtobufTranslation {

    private final ProtobufTranslation plain = new ProtobufTranslationImpl();

    @Override
    public byte[] serializeRequest(Request request) throws IOException {
        return plain.serializeRequest(request);
    }

    @Override
    public Request parseRequest(byte[] bytes) throws IOException {
        return plain.parseRequest(bytes);
    }

    @Override
    public byte[] serializeResponse(Response response) throws IOException {
        byte[] block = null;
        Response bare = response;
        Frame frame = frame(response);
        if (frame != null && frame.rows.iterator().hasNext()) {
            block = block(frame);
            bare = withFrame(response, new Frame(frame.offset, frame.done, Collections.emptyList()));
        }
        if (response instanceof ErrorResponse) {
            ErrorResponse error = (ErrorResponse) response;
            bare = new ErrorResponse(
                    Collections.<String>emptyList(),
                    error.errorMessage,
                    error.errorCode,
                    error.sqlState,
                    error.severity,
                    error.rpcMetadata);
        }
        byte[] message = plain.serializeResponse(bare);
        ByteBuffer body = ByteBuffer.allocate(4 + message.length + (block == null ? 0 : block.length));
        body.putInt(message.length).put(message);
        if (block != null) {
            body.put(block);
        }
        return body.array();
    }

    @Override
    public Response parseResponse(byte[] body) throws IOException {
        int length = body.length < 4 ? -1 : ByteBuffer.wrap(body).getInt();
        if (length < 0 || length > body.length - 4) {
            throw new IOException("The answer is not one of an Arclight server");
        }
        Response response = plain.parseResponse(Arrays.copyOfRange(body, 4, 4 + length));
        if (body.length == 4 + length) {
            return response;
        }
        Frame frame = frame(response);
        if (frame == null) {
            throw new IOException("The answer carries rows where none belong");
        }
        Object row = Collections.<Object>singletonList(Arrays.copyOfRange(body, 4 + length, body.length));
        return withFrame(response, new Frame(frame.offset, frame.done, Collections.singletonList(row)));
    }

    private static byte[] block(Frame frame) {
        return (byte[]) ((List<?>) frame.rows.iterator().next()).get(0);
    }

    private static Frame frame(Response response) {
        if (response instanceof FetchResponse) {
            return ((FetchResponse) response).frame;
        }
        if (response instanceof ResultSetResponse) {
            return ((ResultSetResponse) response).firstFrame;
        }
        if (response instanceof ExecuteResponse) {
            List<ResultSetResponse> results = ((ExecuteResponse) response).results;
            return results == null || results.isEmpty() ? null : results.get(0).firstFrame;
        }
        return null;
    }

    private static Response withFrame(Response response, Frame frame) {
        if (response instanceof FetchResponse) {
            FetchResponse fetched = (FetchResponse) response;
            return new FetchResponse(frame, fetched.missingStatement, fetched.missingResults, fetched.rpcMetadata);
        }
        if (response instanceof ResultSetResponse) {
            return withFrame((ResultSetResponse) response, frame);
        }
        ExecuteResponse executed = (ExecuteResponse) response;
        ResultSetResponse result = withFrame(executed.results.get(0), frame);
        return new ExecuteResponse(Collections.singletonList(result), executed.missingStatement, executed.rpcMetadata);
    }

    private static ResultSetResponse withFrame(ResultSetResponse result, Frame frame) {
        return new ResultSetResponse(
                result.connectionId,
                result.statementId,
                result.ownStatement,
                result.signature,
                frame,
                result.updateCount,
                result.rpcMetadata);
    }
}
