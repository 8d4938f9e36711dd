package io.arclight.session.listing;

import io.arclight.planner.catalog.CatalogEntry;
import io.arclight.planner.catalog.TableStatistics.Size;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What DESCRIBE TABLE PARTITION and SHOW TABLE EXTENDED PARTITION say of one partition.
 *
 * @param table its table
 * @param name its name, {@code a=1/b=2}
 * @param created when the table was made
 */
public record PartitionDescription(CatalogEntry.Table table, String name, Instant created) {
    /** The rows of DESCRIBE TABLE EXTENDED PARTITION below those of the columns. */
    public List<Object[]> rows() {
        List<Object[]> rows = new ArrayList<>();
        add(rows, "", "");
        add(rows, "# Detailed Partition Information", "");
        add(rows, "Database", table.name().schema());
        add(rows, "Table", table.name().name());
        details().forEach((key, value) -> add(rows, key, value));
        add(rows, "", "");
        add(rows, "# Storage Information", "");
        add(rows, "Location", TableDescription.location(table.location()));
        return rows;
    }

    private Map<String, String> details() {
        Path folder = table.location().resolve(name);
        Map<String, String> details = new LinkedHashMap<>();
        details.put("Partition Values", "[" + name.replace("/", ", ") + "]");
        details.put("Location", TableDescription.location(folder));
        details.put("Created Time", TableDescription.time(created));
        details.put("Last Access", "UNKNOWN");
        Optional.ofNullable(table.statistics().partitions().get(name))
                .map(Size::text)
                .ifPresent(text -> details.put("Partition Statistics", text));
        return details;
    }

    private static void add(List<Object[]> rows, String key, String value) {
        rows.add(new Object[] {key, value, ""});
    }

    /** The detailed text of SHOW TABLE EXTENDED PARTITION. */
    public String text() {
        return details().entrySet().stream()
                .map(detail -> detail.getKey() + ": " + detail.getValue() + "\n")
                .collect(Collectors.joining("", "", "\n"));
    }
}
