package io.arclight.benchmarks.worker;

import io.arclight.benchmarks.engine.EngineKind;
import io.arclight.benchmarks.engine.EngineLimits;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of an engine's process: the JDK of this one, the flags Arclight runs with, its own class path. */
public final class WorkerCommand {
    private static final long GIGABYTE = 1L << 30;
    private static final List<String> FLAGS = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TrimNativeHeapInterval=300",
            "-XX:-UsePerfData",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-Duser.timezone=UTC");
    private static final List<String> SMALL_HEAP =
            List.of("-XX:+UseSerialGC", "-XX:MaxNewSize=24m", "-XX:SurvivorRatio=3", "-XX:TargetSurvivorRatio=90");
    private static final String LARGE_HEAP = "-XX:+UseParallelGC";
    private static final int FEW_PROCESSORS = 4;
    private static final String ONE_OPTIMIZING_COMPILER = "-XX:CICompilerCount=2";

    private WorkerCommand() {}

    /** The command that runs a class, whose arguments follow. */
    public static List<String> of(EngineKind engine, EngineLimits limits, Class<?> main) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add("-Xmx" + heapBytes(engine, limits));
        String own = System.getProperty("java.class.path");
        if (engine == EngineKind.SPARK) {
            SparkJars jars = SparkJars.resolve();
            command.add(LARGE_HEAP);
            command.addAll(SparkJars.FLAGS);
            own = home(main) + File.pathSeparator + jars.classPath();
        } else {
            command.addAll(SMALL_HEAP);
            if (Runtime.getRuntime().availableProcessors() <= FEW_PROCESSORS) {
                command.add(ONE_OPTIMIZING_COMPILER);
            }
        }
        command.addAll(List.of("-cp", own, main.getName()));
        return command;
    }

    /** Spark works on its heap; the others work beside it and put only results there. */
    private static long heapBytes(EngineKind engine, EngineLimits limits) {
        long memory = limits.memoryBytes().orElse(Runtime.getRuntime().maxMemory() * 2);
        return switch (engine) {
            case ARCLIGHT, DUCKDB -> GIGABYTE;
            case SPARK -> Math.max(2 * GIGABYTE, memory);
        };
    }

    /** Where this module's classes are. */
    private static Path home(Class<?> main) {
        try {
            return Path.of(
                    main.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
