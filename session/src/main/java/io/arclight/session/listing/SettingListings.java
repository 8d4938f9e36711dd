package io.arclight.session.listing;

import io.arclight.exec.setting.Setting;
import io.arclight.exec.setting.Settings;
import java.util.List;

/** What SET shows. */
public final class SettingListings {
    private SettingListings() {}

    /** The settings that were set. */
    public static List<Object[]> explicit(Settings settings) {
        return settings.explicit().entrySet().stream()
                .map(entry -> new Object[] {entry.getKey(), entry.getValue()})
                .toList();
    }

    /** One setting; Spark shows {@code <undefined>} for a key that nobody knows. */
    public static List<Object[]> one(Settings settings, String key) {
        return List.<Object[]>of(new Object[] {key, settings.text(key).orElse("<undefined>")});
    }

    /** All settings with their meaning. */
    public static List<Object[]> documented(Settings settings) {
        return Setting.all().stream()
                .map(setting -> new Object[] {
                    setting.key(), settings.text(setting.key()).orElse(""), setting.documentation(), null
                })
                .toList();
    }
}
