package io.arclight.benchmarks.tpch;

import io.arclight.benchmarks.command.SuiteCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import picocli.CommandLine.Option;

/** A suite over TPC-H's files. */
public abstract class TpchFilesCommand extends SuiteCommand {
    @Option(names = "--sf", description = "Scale factor; 1 is about 1 GB of text.", defaultValue = "1")
    private double scale;

    @Override
    protected final String dataName() {
        return "tpch-sf" + plain(scale);
    }

    @Override
    protected final void generate(Path folder) throws IOException, SQLException {
        TpchData.generate(folder, scale, file -> System.err.println("Made " + file));
    }
}
