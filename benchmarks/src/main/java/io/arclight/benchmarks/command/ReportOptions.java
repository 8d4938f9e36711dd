package io.arclight.benchmarks.command;

import io.arclight.benchmarks.report.BarChart;
import io.arclight.benchmarks.report.CsvReport;
import io.arclight.benchmarks.report.MarkdownTable;
import io.arclight.benchmarks.report.TextTable;
import io.arclight.benchmarks.suite.SuiteOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the outcome of a suite goes. */
final class ReportOptions {
    @Option(names = "--markdown", description = "Print Markdown instead of aligned text.")
    private boolean markdown;

    @Option(
            names = "--out",
            description = "Folder for results.csv, results.md, results.svg and the engines' messages;"
                    + " benchmarks/target/bench/SUITE unless given.")
    private Path out;

    /** The folder, which is made unless it is there. */
    Path folder(String suite) throws IOException {
        Path home = Path.of(System.getProperty("arclight.home", "."));
        Path folder = out != null ? out : home.resolve(Path.of("benchmarks", "target", "bench", suite));
        return Files.createDirectories(folder);
    }

    /** Prints the table and writes the files. */
    void write(String suite, SuiteOutcome outcome) throws IOException {
        Path folder = folder(suite);
        String table = MarkdownTable.of(outcome);
        Files.writeString(folder.resolve("results.csv"), CsvReport.of(outcome));
        Files.writeString(folder.resolve("results.md"), table);
        Files.writeString(folder.resolve("results.svg"), BarChart.of(outcome));
        System.out.print(markdown ? table : TextTable.of(outcome));
        System.err.println("Written to " + folder.normalize());
    }
}
