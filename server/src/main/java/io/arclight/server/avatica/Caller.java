package io.arclight.server.avatica;

import java.util.concurrent.Callable;

/** The user on whose behalf the current thread answers a request. */
public final class Caller {

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private Caller() {}

    /** Runs an answer for a user. */
    public static <T> T call(String user, Callable<T> answer) throws Exception {
        CURRENT.set(user);
        try {
            return answer.call();
        } finally {
            CURRENT.remove();
        }
    }

    /** The current user; without one, who runs the process. */
    static String current() {
        String user = CURRENT.get();
        return user == null ? System.getProperty("user.name", "arclight") : user;
    }
}
