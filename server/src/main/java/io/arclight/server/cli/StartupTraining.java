package io.arclight.server.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** What the launcher runs once to fill its archive: commands like those that people start with, so that their classes are in it. */
public final class StartupTraining {
    private StartupTraining() {}

    /** Runs the training. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("arclight-training");
        try {
            run("sql", "-e", script("training-data.sql", folder));
            String queries = script("training.sql", folder);
            for (String format : List.of("table", "csv")) {
                run("sql", "--format", format, "-e", queries);
            }
        } finally {
            delete(folder);
        }
        System.exit(0);
    }

    private static String script(String name, Path folder) throws IOException {
        try (InputStream file = StartupTraining.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("${folder}", folder.toString());
        }
    }

    private static void run(String... arguments) {
        if (ArclightCommand.run(arguments) != 0) {
            throw new IllegalStateException("A training command failed");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
