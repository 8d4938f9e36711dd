package io.arclight.session.catalog;

import io.arclight.planner.catalog.TableStatistics;
import io.arclight.planner.catalog.TableStatistics.ColumnSummary;
import io.arclight.planner.catalog.TableStatistics.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What ANALYZE TABLE found out, as facts of a {@link DefinitionText}: numbers with blanks between them, names last. */
final class StatisticsText {
    private static final String SIZE = "size";
    private static final String PARTITION = "size of partition ";
    private static final String COLUMN = "statistics of column ";
    private static final String MINIMUM = "minimum of column ";
    private static final String MAXIMUM = "maximum of column ";
    private static final String UNKNOWN = "?";
    private static final int COLUMN_NUMBERS = 4;
    private static final int SIZE_NUMBERS = 2;

    private StatisticsText() {}

    /** Adds what is known to the facts. */
    static void write(TableStatistics statistics, Map<String, String> facts) {
        statistics.size().ifPresent(size -> facts.put(SIZE, text(size)));
        int[] number = {0};
        statistics.columns().forEach((name, column) -> {
            int n = number[0]++;
            facts.put(
                    COLUMN + n,
                    column.nullCount() + " " + column.distinctCount() + " " + column.averageLength() + " "
                            + column.greatestLength() + " " + name);
            column.minimum().ifPresent(value -> facts.put(MINIMUM + n, value));
            column.maximum().ifPresent(value -> facts.put(MAXIMUM + n, value));
        });
        statistics.partitions().forEach((name, size) -> facts.put(PARTITION + number[0]++, text(size) + " " + name));
    }

    private static String text(Size size) {
        return size.bytes() + " "
                + (size.rows().isPresent() ? Long.toString(size.rows().getAsLong()) : UNKNOWN);
    }

    /** What {@link #write} has written. */
    static TableStatistics read(DefinitionText definition) {
        Map<String, ColumnSummary> columns = new LinkedHashMap<>();
        Map<String, Size> partitions = new LinkedHashMap<>();
        definition.facts().forEach((key, value) -> {
            if (key.startsWith(COLUMN)) {
                String[] parts = value.split(" ", COLUMN_NUMBERS + 1);
                String number = key.substring(COLUMN.length());
                columns.put(
                        parts[COLUMN_NUMBERS],
                        new ColumnSummary(
                                Optional.ofNullable(definition.facts().get(MINIMUM + number)),
                                Optional.ofNullable(definition.facts().get(MAXIMUM + number)),
                                Long.parseLong(parts[0]),
                                Long.parseLong(parts[1]),
                                Long.parseLong(parts[2]),
                                Long.parseLong(parts[3])));
            } else if (key.startsWith(PARTITION)) {
                String[] parts = value.split(" ", SIZE_NUMBERS + 1);
                partitions.put(parts[SIZE_NUMBERS], size(parts));
            }
        });
        Optional<Size> size =
                Optional.ofNullable(definition.facts().get(SIZE)).map(text -> size(text.split(" ", SIZE_NUMBERS)));
        return new TableStatistics(size, columns, partitions);
    }

    private static Size size(String[] parts) {
        return new Size(
                Long.parseLong(parts[0]),
                parts[1].equals(UNKNOWN) ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(parts[1])));
    }
}
