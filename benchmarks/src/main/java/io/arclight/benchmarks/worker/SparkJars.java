package io.arclight.benchmarks.worker;

import io.arclight.benchmarks.engine.CacheFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The jars of Apache Spark, fetched by Maven when Spark is first asked for: they are no dependencies of any module.
 *
 * @param jars every jar, with that of Spark's tests, which holds the TPC queries
 */
public record SparkJars(List<Path> jars) {
    private static final String TESTS = "-tests.jar";

    /** What Spark needs to run on the JDKs of today. */
    static final List<String> FLAGS = List.of(
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED",
            "--add-opens=java.base/jdk.internal.ref=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.cs=ALL-UNNAMED",
            "--add-opens=java.base/sun.security.action=ALL-UNNAMED",
            "--add-opens=java.base/sun.util.calendar=ALL-UNNAMED",
            "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED",
            "-Djdk.reflect.useDirectMethodHandle=false",
            "-Dio.netty.tryReflectionSetAccessible=true");

    /** The jars on this machine, fetched unless a former call left the list of them in Arclight's cache folder. */
    public static SparkJars resolve() throws IOException {
        Path pom = Path.of(System.getProperty("arclight.home", "."), "benchmarks", "spark", "pom.xml");
        Path list = CacheFolder.path("spark.classpath");
        if (!isCurrent(list, pom)) {
            fetch(pom, list);
        }
        return new SparkJars(read(list));
    }

    /** The class path of a Spark, without its tests. */
    String classPath() {
        return jars.stream()
                .map(Path::toString)
                .filter(jar -> !jar.endsWith(TESTS))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The jar of Spark's tests. */
    public Path tests() {
        return jars.stream()
                .filter(jar -> jar.toString().endsWith(TESTS))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isCurrent(Path list, Path pom) throws IOException {
        return Files.exists(list)
                && Files.getLastModifiedTime(list).compareTo(Files.getLastModifiedTime(pom)) > 0
                && read(list).stream().allMatch(Files::exists);
    }

    private static List<Path> read(Path list) throws IOException {
        return Arrays.stream(Files.readString(list).trim().split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private static void fetch(Path pom, Path list) throws IOException {
        // Maven leaves a list alone that says the same, and with it its time.
        Files.deleteIfExists(list);
        System.err.println("Fetching Spark's jars with Maven (once, about 300 MB)");
        Process maven = new ProcessBuilder(
                        "mvn",
                        "-q",
                        "-B",
                        "-ntp",
                        "-f",
                        pom.toString(),
                        "dependency:build-classpath",
                        "-Dmdep.outputFile=" + list)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            if (maven.waitFor() != 0) {
                throw new IOException("Maven did not resolve " + pom);
            }
        } catch (InterruptedException e) {
            maven.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while Spark's jars were fetched", e);
        }
    }
}
