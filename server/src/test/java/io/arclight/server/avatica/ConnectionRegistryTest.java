package io.arclight.server.avatica;

import io.arclight.server.door.ScriptedEngine;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ConnectionRegistryTest {

    @Test
    @Timeout(60)
    void looksForIdleConnectionsByItself() {
        try (ConnectionRegistry registry =
                new ConnectionRegistry(new ScriptedEngine(), SessionPolicy.EMPTY, Duration.ofMillis(1))) {
            registry.open("unused", Map.of(SessionPolicy.PROTOCOL, "1"));
            while (registry.size() > 0) {
                Thread.onSpinWait();
            }
        }
    }
}
