package io.arclight.server.avatica;

import io.arclight.exec.setting.Setting;
import io.arclight.exec.setting.Settings;
import io.arclight.session.query.QueryService;
import io.arclight.session.query.QuerySession;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What sessions of a door begin with, and what clients may choose.
 *
 * @param settings the door's settings, which clients can change neither by property nor by statement
 * @param setupStatements statements that every new session runs, such as those that create the server's views
 */
public record SessionPolicy(Map<String, String> settings, List<String> setupStatements) {

    /** The property by which the driver says that it reads blocks. */
    static final String PROTOCOL = "arclight.driver.protocol";

    /** The property that names the schema to begin with. */
    private static final String SCHEMA = "schema";

    /** Nothing of the door's own. */
    public static final SessionPolicy EMPTY = new SessionPolicy(Map.of(), List.of());

    /** Copies both. */
    public SessionPolicy {
        settings = Map.copyOf(settings);
        setupStatements = List.copyOf(setupStatements);
    }

    /** Opens a session with a client's properties, each of which must be known. */
    QuerySession open(QueryService service, String user, Map<String, String> properties) {
        Map<String, String> chosen = new LinkedHashMap<>();
        if (!"1".equals(properties.get(PROTOCOL))) {
            throw Failures.of(
                    "This server speaks with the JDBC driver of Arclight, io.arclight.jdbc.Driver, of the same version",
                    "08004");
        }
        properties.forEach((key, value) -> {
            if (!key.equals(PROTOCOL) && !key.equals(SCHEMA)) {
                chosen.put(checkedKey(key), value);
            }
        });
        chosen.putAll(settings);
        QuerySession session = service.openSession(user, chosen);
        try {
            for (String statement : setupStatements) {
                session.execute(statement, ExecuteOptions.DEFAULT).close();
            }
            if (properties.containsKey(SCHEMA)) {
                session.useSchema(properties.get(SCHEMA));
            }
            if (!settings.isEmpty()) {
                session.set(Settings.LOCKED.key(), String.join(",", settings.keySet()));
            }
            return session;
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /** The key of a setting in its proper form, so that no spelling slips past a check. */
    private String checkedKey(String key) {
        String proper = Setting.find(key)
                .map(Setting::key)
                .orElseThrow(() -> Failures.of("The connection property " + key + " is not known", "42704"));
        if (settings.containsKey(proper) || proper.equals(Settings.LOCKED.key())) {
            throw Failures.of("The server has set " + proper + "; a connection cannot change it", "42501");
        }
        return proper;
    }
}
