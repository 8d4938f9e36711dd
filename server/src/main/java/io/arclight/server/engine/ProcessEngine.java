package io.arclight.server.engine;

import io.arclight.session.engine.Engine;
import io.arclight.session.query.QueryService;

/** The engine of this process, started when it is first asked for and ended with the process. */
public final class ProcessEngine {

    private ProcessEngine() {}

    /** The engine. */
    public static QueryService service() {
        return Holder.SERVICE;
    }

    /** Starts the engine when it is first looked at. */
    private static final class Holder {
        private static final QueryService SERVICE = start();

        private static QueryService start() {
            QueryService service = new Engine();
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, "arclight-end"));
            return service;
        }
    }
}
