package io.arclight.conformance;

import io.arclight.conformance.Verdict.Facet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The list of statements that fall short, with what is wrong and why; a table with tabs in the repository. */
final class KnownFailures {
    private final Map<String, Set<Facet>> listed = new HashMap<>();

    /** Reads the list. */
    KnownFailures(Path list) throws IOException {
        for (String line : Files.readAllLines(list)) {
            String[] cells = line.split("\t");
            if (!line.startsWith("#")) {
                Set<Facet> facets = EnumSet.noneOf(Facet.class);
                for (String facet : cells[2].split(",")) {
                    facets.add(Facet.valueOf(facet.toUpperCase(Locale.ROOT)));
                }
                listed.put(cells[0] + " " + cells[1], facets);
            }
        }
    }

    /** Writes the list of what falls short now. */
    static void write(Path list, List<FileReport> reports) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# file\tstatement\twrong\treason");
        for (FileReport report : reports) {
            for (Verdict verdict : report.verdicts()) {
                if (!verdict.wrong().isEmpty()) {
                    lines.add(String.join(
                                    "\t",
                                    report.file().name(),
                                    Integer.toString(verdict.statement().number()),
                                    text(verdict.wrong()),
                                    verdict.reason())
                            .stripTrailing());
                }
            }
        }
        Files.write(list, lines);
    }

    /** The statements that are worse than the list says, a line each. */
    List<String> regressions(List<FileReport> reports) {
        List<String> lines = new ArrayList<>();
        for (FileReport report : reports) {
            for (Verdict verdict : report.verdicts()) {
                Set<Facet> more = verdict.wrong();
                more.removeAll(listed(report, verdict));
                if (!more.isEmpty()) {
                    lines.add(report.file().name() + " " + verdict.statement().number() + ": " + text(more) + " "
                            + verdict.reason() + "\n  "
                            + verdict.statement().sql().replace("\n", "\n  "));
                }
            }
        }
        return lines;
    }

    /** The number of listed statements that are better than the list says. */
    long improvements(List<FileReport> reports) {
        return reports.stream()
                .mapToLong(report -> report.verdicts().stream()
                        .filter(verdict -> !verdict.wrong().containsAll(listed(report, verdict)))
                        .count())
                .sum();
    }

    private Set<Facet> listed(FileReport report, Verdict verdict) {
        return listed.getOrDefault(
                report.file().name() + " " + verdict.statement().number(), Set.of());
    }

    private static String text(Set<Facet> facets) {
        return facets.stream()
                .map(facet -> facet.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }
}
