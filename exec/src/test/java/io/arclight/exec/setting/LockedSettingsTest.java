package io.arclight.exec.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arclight.exec.error.ArclightException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LockedSettingsTest {

    @Test
    void lockedKeysStayWhateverTheirSpelling() {
        Settings locked = Settings.defaults()
                .with(Settings.FILES_ALLOW, "/data")
                .with(Settings.LOCKED, "arclight.files.allow, arclight.memory.limit");
        for (String key : new String[] {
            "arclight.files.allow",
            "Arclight.Files.ALLOW",
            " arclight.files.allow ",
            "arclight.memory.limit",
            "arclight.settings.locked"
        }) {
            assertThrows(ArclightException.class, () -> locked.with(key, "1"), key);
            assertThrows(ArclightException.class, () -> locked.without(key), key);
        }
        assertEquals("/data", locked.with(Settings.ANSI, "false").reset().get(Settings.FILES_ALLOW));
        assertEquals(true, locked.with(Settings.ANSI, "false").reset().get(Settings.ANSI));
        assertEquals(Optional.of("x"), locked.with("spark.other", "x").text("spark.other"));
    }
}
