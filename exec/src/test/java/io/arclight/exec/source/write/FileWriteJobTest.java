package io.arclight.exec.source.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.plan.part.WriteTarget;
import io.arclight.exec.plan.part.WriteTarget.Mode;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.TableReader;
import io.arclight.exec.source.TableWriter;
import io.arclight.exec.source.file.FolderRecovery;
import io.arclight.exec.source.format.FileSinks;
import io.arclight.exec.source.format.FileSources;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWriteJobTest {
    private static final StructType SCHEMA = new StructType()
            .add("id", AtomicType.LONG)
            .add("k", AtomicType.STRING)
            .add("day", AtomicType.DATE);

    private final TableWriter writer = new TableWriter(Settings.defaults(), 7);

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void place() {
        target = folder.resolve("table");
    }

    @Test
    void writesOneFilePerPartition() throws IOException {
        List<WrittenFile> files = write(Mode.ERROR_IF_EXISTS, List.of(), rows(0, 100), 24);
        assertEquals(24, files.size());
        assertEquals(100, files.stream().mapToLong(WrittenFile::rows).sum());
        assertTrue(files.get(3).path().matches(".*/part-00003-[0-9a-f-]{36}-c000\\.snappy\\.parquet"));
        for (WrittenFile file : files) {
            assertEquals(file.bytes(), Files.size(Path.of(file.path())));
        }
        assertEquals(0, Files.size(target.resolve("_SUCCESS")));
        assertEquals(List.of("table"), names(folder));
        assertEquals(100, count());
    }

    @Test
    void keepsToTheMode() {
        write(Mode.ERROR_IF_EXISTS, List.of(), rows(0, 10), 2);
        ArclightException exists =
                assertThrows(ArclightException.class, () -> write(Mode.ERROR_IF_EXISTS, List.of(), rows(0, 10), 2));
        assertEquals(ErrorCondition.PATH_ALREADY_EXISTS, exists.condition());
        assertEquals(List.of(), write(Mode.IGNORE, List.of(), rows(0, 10), 2));
        assertEquals(10, count());
        write(Mode.APPEND, List.of(), rows(0, 5), 1);
        assertEquals(15, count());
        write(Mode.OVERWRITE, List.of(), rows(0, 3), 1);
        assertEquals(3, count());
        assertEquals(List.of("table"), names(folder));
    }

    @Test
    void namesFoldersByValues() {
        List<Object[]> rows = new ArrayList<>(rows(0, 200));
        rows.add(new Object[] {1000L, null, null});
        rows.add(new Object[] {1001L, "a/b=c %", 5});
        write(Mode.ERROR_IF_EXISTS, List.of("k", "day"), rows, 3);
        assertTrue(Files.isDirectory(target.resolve("k=k1/day=1970-01-02")));
        assertTrue(Files.isDirectory(target.resolve("k=__HIVE_DEFAULT_PARTITION__")));
        assertTrue(Files.isDirectory(target.resolve("k=a%2Fb%3Dc %25")));
        DataSource source = open();
        assertEquals("struct<id:bigint,k:string,day:date>", source.schema().simpleString());
        List<Object[]> read = new TableReader().rows(source);
        assertEquals(202, read.size());
        Object[] strange =
                read.stream().filter(row -> row[0].equals(1001L)).findFirst().orElseThrow();
        assertEquals(List.of(1001L, "a/b=c %", 5), List.of(strange));
    }

    @Test
    void writesNothingWhenATaskFails() {
        write(Mode.ERROR_IF_EXISTS, List.of(), rows(0, 10), 2);
        try (WriteJob job = FileSinks.open(write(Mode.OVERWRITE, List.of()), SCHEMA, Settings.defaults())) {
            writer.writePartition(job, 0, SCHEMA, rows(0, 50), true);
            writer.writePartition(job, 1, SCHEMA, rows(0, 50), false);
        }
        assertEquals(10, count());
        assertEquals(List.of("table"), names(folder));
    }

    @Test
    void recoversAReplacementThatACrashInterrupted() throws IOException {
        write(Mode.ERROR_IF_EXISTS, List.of(), rows(0, 10), 2);
        Files.move(target, FolderRecovery.parked(target));
        assertEquals(10, count());
        Files.move(target, FolderRecovery.parked(target));
        write(Mode.APPEND, List.of(), rows(0, 7), 1);
        assertEquals(17, count());
    }

    @Test
    void completesAnAdditionThatACrashInterrupted() throws IOException {
        write(Mode.ERROR_IF_EXISTS, List.of(), rows(0, 10), 2);
        Path other = folder.resolve("other");
        new TableWriter(Settings.defaults(), 7)
                .write(new WriteTarget("parquet", other, Mode.APPEND, List.of(), Map.of()), SCHEMA, rows(0, 5), 2);
        Path staging = target.resolve(FolderRecovery.STAGING + "x");
        Files.delete(other.resolve("_SUCCESS"));
        Files.move(other, staging);
        assertEquals(10, count());
        Files.createFile(staging.resolve(FolderRecovery.MARK));
        assertEquals(15, count());
        assertFalse(Files.exists(staging));
    }

    @Test
    void replacesThePartitionsThatRowsFallIn() {
        write(Mode.ERROR_IF_EXISTS, List.of("day"), rows(0, 100), 2);
        long days = new TableReader()
                .rows(open()).stream().map(row -> row[2]).distinct().count();
        Object day = rows(0, 1).get(0)[2];
        write(Mode.OVERWRITE_PARTITIONS, List.of("day"), rows(0, 1), 1);
        List<Object[]> left = new TableReader().rows(open());
        assertEquals(1, left.stream().filter(row -> row[2].equals(day)).count());
        assertEquals(days, left.stream().map(row -> row[2]).distinct().count());
    }

    @Test
    void completesAReplacementOfPartitionsThatACrashInterrupted() throws IOException {
        write(Mode.ERROR_IF_EXISTS, List.of(), rows(0, 10), 2);
        String old = names(target).stream()
                .filter(name -> name.startsWith("part"))
                .findFirst()
                .orElseThrow();
        Path staging = Files.createDirectory(target.resolve(FolderRecovery.STAGING + "x"));
        FolderRecovery.mark(staging, List.of(old, "../outside"));
        Path outside = Files.createFile(folder.resolve("outside"));
        assertEquals(5, count());
        assertFalse(Files.exists(target.resolve(old)));
        assertTrue(Files.exists(outside));
    }

    @Test
    void staysInsideTheAllowedFolders() {
        Settings settings = Settings.defaults()
                .with(Settings.FILES_ALLOW, folder.resolve("in").toString());
        ArclightException denied = assertThrows(
                ArclightException.class, () -> FileSinks.open(write(Mode.OVERWRITE, List.of()), SCHEMA, settings)
                        .close());
        assertEquals(ErrorCondition.FILE_ACCESS_DENIED, denied.condition());
        assertFalse(Files.exists(target));
    }

    private WriteTarget write(Mode mode, List<String> partitionBy) {
        return new WriteTarget("parquet", target, mode, partitionBy, Map.of());
    }

    private List<WrittenFile> write(Mode mode, List<String> partitionBy, List<Object[]> rows, int partitions) {
        return writer.write(write(mode, partitionBy), SCHEMA, rows, partitions);
    }

    private static List<Object[]> rows(int from, int to) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            rows.add(new Object[] {(long) i, "k" + i % 3, i % 4});
        }
        return rows;
    }

    private DataSource open() {
        return FileSources.open("parquet", List.of(target.toString()), Map.of(), Optional.empty(), Settings.defaults());
    }

    private int count() {
        return new TableReader().rows(open()).size();
    }

    private static List<String> names(Path place) {
        try (Stream<Path> children = Files.list(place)) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
