package io.arclight.exec.function.registry;

import io.arclight.exec.function.registry.ExtendedUsage.Example;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The examples of a group of functions: the resource {@code examples/math.txt} for {@code math_funcs}. A function begins
 * with a line {@code == name}. Lines that begin with {@code > } are statements, those indented by a blank their rows,
 * those that begin with {@code @argument}, {@code @note} and {@code @since} say more.
 */
final class ExampleFile {
    private static final String NAME = "== ";
    private static final String STATEMENT = "> ";
    private static final String ROW = " ";
    private static final String ARGUMENT = "@argument ";
    private static final String NOTE = "@note ";
    private static final String SINCE = "@since ";
    private static final Map<String, ExampleFile> LOADED = new ConcurrentHashMap<>();

    private final Map<String, ExtendedUsage> usages;

    private ExampleFile(Map<String, ExtendedUsage> usages) {
        this.usages = usages;
    }

    /** The file of a documentation's group, read at the first call; empty if the group has none. */
    static ExampleFile of(String group) {
        return LOADED.computeIfAbsent(group, ExampleFile::load);
    }

    /** The name of a group's file, relative to this class. */
    static String resource(String group) {
        return "examples/" + group.replace("_funcs", "") + ".txt";
    }

    ExtendedUsage usage(String name) {
        return usages.getOrDefault(name, ExtendedUsage.NONE);
    }

    private static ExampleFile load(String group) {
        try (InputStream file = ExampleFile.class.getResourceAsStream(resource(group))) {
            return file == null
                    ? new ExampleFile(Map.of())
                    : read(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the lines of such a file.
     *
     * @throws IllegalArgumentException for a line that is none of those
     */
    static ExampleFile read(List<String> lines) {
        Map<String, Section> sections = new LinkedHashMap<>();
        Section section = null;
        for (String line : lines) {
            if (line.startsWith(NAME)) {
                section = new Section();
                sections.put(line.substring(NAME.length()), section);
            } else if (section == null) {
                throw new IllegalArgumentException("Belongs to no function: " + line);
            } else if (!line.isEmpty()) {
                section.add(line);
            }
        }
        Map<String, ExtendedUsage> usages = new LinkedHashMap<>();
        sections.forEach((name, read) -> usages.put(name, read.usage()));
        return new ExampleFile(usages);
    }

    /** The lines of one function. */
    private static final class Section {
        private final List<String> arguments = new ArrayList<>();
        private final List<Example> examples = new ArrayList<>();
        private Optional<String> note = Optional.empty();
        private Optional<String> since = Optional.empty();

        void add(String line) {
            if (line.startsWith(STATEMENT)) {
                examples.add(new Example(line.substring(STATEMENT.length()), new ArrayList<>()));
            } else if (line.startsWith(ROW)) {
                examples.get(examples.size() - 1).rows().add(line.substring(ROW.length()));
            } else if (line.startsWith(ARGUMENT)) {
                arguments.add(line.substring(ARGUMENT.length()));
            } else if (line.startsWith(NOTE)) {
                note = Optional.of(line.substring(NOTE.length()));
            } else if (line.startsWith(SINCE)) {
                since = Optional.of(line.substring(SINCE.length()));
            } else {
                throw new IllegalArgumentException("Neither a statement nor a row nor a remark: " + line);
            }
        }

        ExtendedUsage usage() {
            return new ExtendedUsage(List.copyOf(arguments), List.copyOf(examples), note, since);
        }
    }
}
