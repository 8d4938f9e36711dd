package io.arclight.server.cli;

import io.arclight.exec.error.ArclightException;
import io.arclight.server.cli.DemoTrips.Service;
import io.arclight.sql.SparkSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what Arclight does on a year of invented taxi trips. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Makes a year of taxi trips, once, and runs a report over them.",
        footer = {"", "Example: arclight demo --data /tmp/trips --trips 1000000"})
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description =
                    "Where the files are and, at first, are made (default: a folder under the user's cache folder).")
    private Path data = Path.of(
                    System.getProperty("arclight.cache", System.getProperty("java.io.tmpdir") + "/arclight"))
            .resolve("demo");

    @Option(
            names = "--trips",
            paramLabel = "NUMBER",
            defaultValue = "2500000",
            description =
                    "About how many trips are made (default: ${DEFAULT-VALUE}); files that are there stay as they are.")
    private long trips;

    private PrintWriter out;

    @Override
    public Integer call() {
        out = spec.commandLine().getOut();
        Path folder = data.toAbsolutePath().normalize();
        try (SparkSession spark = SparkSession.builder()
                .appName("demo")
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate()) {
            DemoTrips files = new DemoTrips(spark, folder);
            make(files, folder);
            report(new DemoReport(spark, folder), files);
            goOn(folder);
            return 0;
        } catch (ArclightException | IOException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    private void make(DemoTrips files, Path folder) throws IOException {
        long start = System.nanoTime();
        for (Service service : Service.values()) {
            Files.createDirectories(folder.resolve(service.view()));
        }
        boolean isNew = files.writeZones();
        long yellowTrips = trips * 6 / 7 / DemoTrips.MONTHS;
        int done = 0;
        for (Service service : Service.values()) {
            for (int month = 1; month <= DemoTrips.MONTHS; month++) {
                if (files.write(service, month, yellowTrips)) {
                    isNew = true;
                    progress(++done, files.file(service, month));
                } else {
                    done++;
                }
            }
        }
        say(
                isNew ? "Made the trips of %d under %s in %.1f s." : "The trips of %d are under %s already (%.1f s).",
                DemoTrips.YEAR,
                folder,
                seconds(start));
    }

    private void progress(int done, Path file) {
        int all = DemoTrips.MONTHS * Service.values().length;
        if (Boolean.getBoolean("arclight.terminal")) {
            PrintWriter err = spec.commandLine().getErr();
            err.printf("\r\u001b[K[%s%s] %s", "#".repeat(done), ".".repeat(all - done), file.getFileName());
            err.print(done == all ? "\r\u001b[K" : "");
            err.flush();
        } else if (done % DemoTrips.MONTHS == 0) {
            say("Made %d of %d files", done, all);
        }
    }

    private void report(DemoReport report, DemoTrips files) {
        long start = System.nanoTime();
        report.registerViews(files);
        long count = report.trips();
        say("Registered the views green, yellow, zones and trips_data: %,d trips (%.2f s).%n", count, seconds(start));
        say("%s%n", report.sql());
        start = System.nanoTime();
        report.write();
        double cold = seconds(start);
        start = System.nanoTime();
        report.write();
        say(
                "Ran this, joined it to the zones and wrote %,d rows to %s: %.2f s the first time, %.2f s the second.%n",
                report.rows(), report.target(), cold, seconds(start));
        say("%s", report.top());
    }

    private void goOn(Path folder) {
        say(
                """
                How to go on:
                  bin/arclight sql -e "SELECT count(*) FROM parquet.\\`%1$s/yellow\\`"
                  bin/arclight shell                   opens a shell; then, for example,
                      SELECT Borough, sum(revenue_monthly_total_amount) FROM parquet.`%1$s/report/revenue` GROUP BY 1;
                  bin/arclight server --view trips=%1$s/yellow --view revenue=%1$s/report/revenue
                      serves JDBC clients at jdbc:arclight://127.0.0.1:8765 (in one process: jdbc:arclight:)
                  java -cp "$(bin/arclight classpath):." Program       embeds the engine; in the program:
                      SparkSession spark = io.arclight.sql.SparkSession.builder().master("local[*]").getOrCreate();
                      spark.read().parquet("%1$s/yellow").groupBy("PULocationID").count().show();""",
                folder);
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values).stripTrailing());
        out.flush();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
