package io.arclight.benchmarks;

import io.arclight.benchmarks.functions.FunctionsCommand;
import io.arclight.benchmarks.h2o.H2oCommand;
import io.arclight.benchmarks.kernel.KernelsCommand;
import io.arclight.benchmarks.start.StartCommand;
import io.arclight.benchmarks.taxi.TaxiCommand;
import io.arclight.benchmarks.tpcds.TpcdsCommand;
import io.arclight.benchmarks.tpch.PlanningCommand;
import io.arclight.benchmarks.tpch.TpchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code bin/arclight bench}: every suite is a subcommand. */
@Command(
        name = "arclight bench",
        description =
                "Runs a suite of queries with Arclight and its peers, interleaved, and compares results and times.",
        subcommands = {
            TpchCommand.class,
            H2oCommand.class,
            TaxiCommand.class,
            TpcdsCommand.class,
            FunctionsCommand.class,
            StartCommand.class,
            PlanningCommand.class,
            KernelsCommand.class,
            CommandLine.HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "SUITE")
public final class BenchCommand {
    private BenchCommand() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }
}
