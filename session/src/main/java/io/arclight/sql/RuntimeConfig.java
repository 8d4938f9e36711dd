package io.arclight.sql;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.setting.Setting;
import io.arclight.session.query.QuerySession;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The settings of a session. */
public final class RuntimeConfig {
    private final QuerySession session;

    RuntimeConfig(QuerySession session) {
        this.session = session;
    }

    /** Sets a setting. */
    public void set(String key, String value) {
        session.set(key, value);
    }

    /** Sets a setting. */
    public void set(String key, boolean value) {
        session.set(key, Boolean.toString(value));
    }

    /** Sets a setting. */
    public void set(String key, long value) {
        session.set(key, Long.toString(value));
    }

    /**
     * The value of a setting, or its default.
     *
     * @throws ArclightException SQL_CONF_NOT_FOUND when it was not set and has no default
     */
    public String get(String key) {
        return getOption(key)
                .orElseThrow(
                        () -> new ArclightException(ErrorCondition.SQL_CONF_NOT_FOUND, "sqlConf", "\"" + key + "\""));
    }

    /** The value of a setting, or another. */
    public String get(String key, String other) {
        return getOption(key).orElse(other);
    }

    /** The value of a setting, or its default, if there is either. */
    public Optional<String> getOption(String key) {
        return session.settings().text(key);
    }

    /** What was set explicitly. */
    public Map<String, String> getAll() {
        return new TreeMap<>(session.settings().explicit());
    }

    /** Puts a setting back to its default. */
    public void unset(String key) {
        session.unset(key);
    }

    /** Whether a setting is known and may be changed. */
    public boolean isModifiable(String key) {
        return Setting.find(key).isPresent();
    }
}
