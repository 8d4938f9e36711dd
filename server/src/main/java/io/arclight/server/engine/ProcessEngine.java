package io.arclight.server.engine;

import io.arclight.session.query.QueryService;
import java.util.ServiceLoader;

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
            QueryService service = ServiceLoader.load(QueryService.class, QueryService.class.getClassLoader())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("There is no engine on the class path"));
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, "arclight-end"));
            return service;
        }
    }
}
