package io.arclight.server.engine;

import io.arclight.jdbc.link.EmbeddedEngine;
import io.arclight.jdbc.link.EngineLink;
import io.arclight.server.avatica.ArclightMeta;
import io.arclight.server.avatica.ConnectionRegistry;
import io.arclight.server.avatica.SessionPolicy;
import java.time.Duration;
import org.apache.calcite.avatica.remote.LocalService;
import org.apache.calcite.avatica.remote.Service;

/** The engine of this process behind the URL {@code jdbc:arclight:}; no port opens. */
public final class EmbeddedDoor implements EmbeddedEngine {

    @Override
    public EngineLink link() {
        return Holder.LINK;
    }

    /** Opens the door when it is first used. */
    private static final class Holder {
        private static final EngineLink LINK =
                new Link(new ConnectionRegistry(ProcessEngine.service(), SessionPolicy.EMPTY, Duration.ZERO));
    }

    /** Calls straight into the registry. */
    private static final class Link implements EngineLink {
        private final ConnectionRegistry connections;
        private final Service service;

        Link(ConnectionRegistry connections) {
            this.connections = connections;
            this.service = new LocalService(new ArclightMeta(connections));
        }

        @Override
        public Service service() {
            return service;
        }

        @Override
        public void cancel(String connectionId, int statementId) {
            connections.cancel(connectionId, statementId);
        }

        @Override
        public void setQueryTimeout(String connectionId, int statementId, int seconds) {
            connections.setQueryTimeout(connectionId, statementId, seconds);
        }
    }
}
