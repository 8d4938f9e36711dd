package io.arclight.exec.setting;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A setting with its default and how to read it.
 *
 * @param <T> the type of its value
 */
public final class Setting<T> {
    private static final Map<String, Setting<?>> ALL = new TreeMap<>();

    private final String key;
    private final String defaultText;
    private final Function<String, T> parser;
    private final String documentation;

    private Setting(String key, String defaultText, Function<String, T> parser, String documentation) {
        this.key = key;
        this.defaultText = defaultText;
        this.parser = parser;
        this.documentation = documentation;
        ALL.put(key.toLowerCase(Locale.ROOT), this);
    }

    static Setting<Boolean> ofBoolean(String key, boolean defaultValue, String documentation) {
        return new Setting<>(key, Boolean.toString(defaultValue), Setting::parseBoolean, documentation);
    }

    /** One that Spark can turn off and that is always on here. */
    static Setting<Boolean> ofTrue(String key, String documentation) {
        return new Setting<>(key, "true", text -> alwaysTrue(key, text), documentation);
    }

    private static Boolean alwaysTrue(String key, String text) {
        if (!parseBoolean(text)) {
            throw notAmong(key, text, "true");
        }
        return true;
    }

    static Setting<Integer> ofInt(String key, int defaultValue, String documentation) {
        return new Setting<>(key, Integer.toString(defaultValue), Integer::valueOf, documentation);
    }

    /** A size in bytes, with an optional suffix k, m, g or t as in Spark; -1 is allowed. */
    static Setting<Long> ofBytes(String key, String defaultText, String documentation) {
        return new Setting<>(key, defaultText, ByteSize::parse, documentation);
    }

    static Setting<String> ofText(String key, String defaultValue, String documentation) {
        return new Setting<>(key, defaultValue, Function.identity(), documentation);
    }

    /** One of some names, ignoring case. */
    static <T extends Enum<T>> Setting<T> ofChoice(String key, T defaultValue, String documentation) {
        return new Setting<>(
                key, defaultValue.name(), text -> choice(key, defaultValue.getDeclaringClass(), text), documentation);
    }

    private static <T extends Enum<T>> T choice(String key, Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(name -> name.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> notAmong(
                        key,
                        text,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static ArclightException notAmong(String key, String text, String options) {
        return new ArclightException(
                ErrorCondition.INVALID_CONF_VALUE__OUT_OF_RANGE_OF_OPTIONS,
                "confValue",
                text,
                "confName",
                key,
                "confOptions",
                options);
    }

    static <T> Setting<T> of(String key, String defaultText, Function<String, T> parser, String documentation) {
        return new Setting<>(key, defaultText, parser, documentation);
    }

    /** The setting with this key, ignoring case. */
    public static Optional<Setting<?>> find(String key) {
        Settings.load();
        return Optional.ofNullable(ALL.get(key.toLowerCase(Locale.ROOT)));
    }

    /** Every setting, by key. */
    public static Collection<Setting<?>> all() {
        Settings.load();
        return ALL.values();
    }

    /** The key. */
    public String key() {
        return key;
    }

    /** The default as text. */
    public String defaultText() {
        return defaultText;
    }

    /** What it does, in a sentence. */
    public String documentation() {
        return documentation;
    }

    /**
     * Reads a value.
     *
     * @throws ArclightException with condition INVALID_CONF_VALUE when the text is not of the setting's type
     */
    public T parse(String text) {
        try {
            return parser.apply(text.trim());
        } catch (ArclightException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ArclightException(
                            ErrorCondition.INVALID_CONF_VALUE,
                            "confValue",
                            text,
                            "confName",
                            key,
                            "message",
                            String.valueOf(e.getMessage()))
                    .causedBy(e);
        }
    }

    private static Boolean parseBoolean(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("It must be true or false.");
        };
    }
}
