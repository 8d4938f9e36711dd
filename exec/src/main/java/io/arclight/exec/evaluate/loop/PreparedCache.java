package io.arclight.exec.evaluate.loop;

import io.arclight.exec.function.scalar.Prepared;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.StringView;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/** What was prepared from the texts of one argument lately. */
public final class PreparedCache {
    private static final int LIMIT = 1000;

    private final Method factory;
    private final SessionContext session;
    private final Map<String, Prepared> byText = new HashMap<>();
    private byte[] lastText;
    private Prepared last;

    /** An empty cache for a class of prepared things. */
    public PreparedCache(Class<?> type, SessionContext session) {
        try {
            this.factory = type.getMethod("prepare", String.class, SessionContext.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
        this.session = session;
    }

    /** What is prepared from a text. */
    public Prepared get(StringView text) {
        if (lastText != null && sameAsLast(text)) {
            return last;
        }
        byte[] bytes = text.toBytes();
        last = get(text.toString());
        lastText = bytes;
        return last;
    }

    private boolean sameAsLast(StringView text) {
        if (text.length() != lastText.length) {
            return false;
        }
        for (int i = 0; i < lastText.length; i++) {
            if (text.byteAt(i) != lastText[i]) {
                return false;
            }
        }
        return true;
    }

    /** What is prepared from a text. */
    public Prepared get(String text) {
        Prepared prepared = byText.get(text);
        if (prepared == null) {
            prepared = prepare(text);
            if (byText.size() >= LIMIT) {
                byText.clear();
            }
            byText.put(text, prepared);
        }
        return prepared;
    }

    private Prepared prepare(String text) {
        try {
            return (Prepared) factory.invoke(null, text, session);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
