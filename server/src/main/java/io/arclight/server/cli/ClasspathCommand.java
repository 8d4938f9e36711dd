package io.arclight.server.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the class path that a program needs to embed Arclight. */
@Command(
        name = "classpath",
        mixinStandardHelpOptions = true,
        description = "Prints the class path for programs that embed Arclight.",
        footer = {"", "Example: java -cp \"app.jar:$(bin/arclight classpath)\" com.example.App"})
final class ClasspathCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(System.getProperty("java.class.path"));
        return 0;
    }
}
