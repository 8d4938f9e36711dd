package io.arclight.jdbc.link;

/** An engine in this process, found by {@link java.util.ServiceLoader} for the URL {@code jdbc:arclight:}. */
public interface EmbeddedEngine {

    /** Links a new connection to the engine, starting it if it does not run. */
    EngineLink link();
}
