package io.arclight.benchmarks.worker;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What a worker says, once at its start and then once for each request.
 *
 * @param answer of a query
 * @param failure the message of the error, when there was one
 */
record Reply(Optional<Answer> answer, Optional<String> failure) {
    private static final String DONE = "done";
    private static final String ANSWER = "answer";
    private static final String FAILURE = "failure";

    /** There is nothing to say but that all went well. */
    static Reply done() {
        return new Reply(Optional.empty(), Optional.empty());
    }

    /** A query was run. */
    static Reply answer(Answer answer) {
        return new Reply(Optional.of(answer), Optional.empty());
    }

    /** A statement failed. */
    static Reply failure(String message) {
        return new Reply(Optional.empty(), Optional.of(message));
    }

    /** The reply as a line. */
    String line() {
        List<String> fields = new ArrayList<>();
        if (failure.isPresent()) {
            fields.addAll(List.of(FAILURE, failure.get()));
        } else if (answer.isPresent()) {
            fields.add(ANSWER);
            fields.addAll(answer.get().encode());
        } else {
            fields.add(DONE);
        }
        return Fields.join(fields);
    }

    /** The reply of a line. */
    static Reply of(String line) {
        Iterator<String> fields = Fields.split(line).iterator();
        String kind = fields.next();
        return switch (kind) {
            case DONE -> done();
            case ANSWER -> answer(Answer.decode(fields));
            case FAILURE -> failure(fields.next());
            default -> throw new IllegalArgumentException("No reply: " + line);
        };
    }
}
