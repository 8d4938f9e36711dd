package io.arclight.conformance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.registry.ExtendedUsage;
import io.arclight.exec.function.registry.ExtendedUsage.Example;
import io.arclight.exec.function.registry.FunctionRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every function has examples, which give what {@code DESCRIBE FUNCTION EXTENDED} says. {@code -Dexamples.update=true}
 * writes what comes out into the files, for review in the diff.
 */
class FunctionExamplesTest {
    private static final Path FOLDER =
            Path.of("../exec/src/main/resources/io/arclight/exec/function/registry/examples");
    private static final Map<String, String> SETTINGS = Map.of("spark.sql.session.timeZone", "UTC");

    static Stream<String> groups() {
        return FunctionRegistry.listed().stream()
                .map(function -> function.documentation().group())
                .distinct()
                .sorted();
    }

    @Test
    void everyFunctionHasExamples() {
        assertAll(FunctionRegistry.listed().stream().map(function -> (Executable)
                () -> assertFalse(ExtendedUsage.of(function).examples().isEmpty(), function.name())));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void examplesGiveTheirRows(String group) throws IOException {
        if (Boolean.getBoolean("examples.update")) {
            update(FOLDER.resolve(group.replace("_funcs", "") + ".txt"));
            return;
        }
        List<Executable> checks = new ArrayList<>();
        try (Door door = new EmbeddedDoor(SETTINGS)) {
            for (FunctionDescriptor function : FunctionRegistry.listed()) {
                if (function.documentation().group().equals(group)) {
                    for (Example example : ExtendedUsage.of(function).examples()) {
                        List<String> rows = rows(door, example.statement());
                        checks.add(() -> assertEquals(example.rows(), rows, example::statement));
                    }
                }
            }
        }
        assertAll(checks);
    }

    private static void update(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Door door = new EmbeddedDoor(SETTINGS)) {
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith(" ")) {
                    lines.add(line);
                }
                if (line.startsWith("> ")) {
                    rows(door, line.substring(2)).forEach(row -> lines.add(" " + row));
                }
            }
        }
        Files.write(file, lines);
    }

    private static List<String> rows(Door door, String statement) {
        Answer answer = door.run(statement);
        return answer.error().map(failure -> failure.message().lines().toList()).orElse(answer.rows());
    }
}
