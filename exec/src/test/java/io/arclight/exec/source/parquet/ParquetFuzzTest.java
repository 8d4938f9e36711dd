package io.arclight.exec.source.parquet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.memory.MemoryPool;
import io.arclight.exec.plan.part.WriteTarget;
import io.arclight.exec.row.RandomValues;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.SharedData;
import io.arclight.exec.source.TableReader;
import io.arclight.exec.source.TableWriter;
import io.arclight.exec.source.format.FileSources;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes bytes of files at random: what comes out is rows or an error, and no memory is lost. */
class ParquetFuzzTest {
    private static final Set<ErrorCondition> EXPECTED = EnumSet.of(
            ErrorCondition.CORRUPT_FILE,
            ErrorCondition.UNSUPPORTED_PARQUET,
            ErrorCondition.UNABLE_TO_INFER_SCHEMA,
            ErrorCondition.UNABLE_TO_ACQUIRE_MEMORY);
    private static final StructType SCHEMA = new StructType()
            .add("a", AtomicType.LONG)
            .add("b", AtomicType.STRING)
            .add("c", new DecimalType(30, 3))
            .add("d", new ArrayType(new StructType().add("x", AtomicType.STRING).add("y", AtomicType.BOOLEAN), true));

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @TempDir
    Path folder;

    @Test
    void survivesChangedBytes() throws IOException {
        System.out.println("seed " + seed);
        for (String codec : List.of("none", "snappy", "zstd", "gzip")) {
            byte[] bytes = Files.readAllBytes(written(codec));
            for (int i = 0; i < 150; i++) {
                readChanged(bytes);
            }
        }
    }

    @Test
    void survivesChangedBytesInForeignFiles() throws IOException {
        System.out.println("seed " + seed);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(SharedData.path("parquet-testing/apache/data"))) {
            files = walk.filter(file -> file.toString().endsWith(".parquet"))
                    .filter(file ->
                            file.toFile().length() < 100_000 && !file.toString().contains("brotli"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i < Integer.getInteger("arclight.fuzz", 8); i++) {
                readChanged(bytes);
            }
        }
    }

    private Path written(String codec) {
        RandomValues values = new RandomValues(random);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            rows.add(SCHEMA.fields().stream()
                    .map(field -> values.next(field.dataType()))
                    .toArray());
        }
        WriteTarget target = new WriteTarget(
                "parquet", folder.resolve(codec), WriteTarget.Mode.OVERWRITE, List.of(), Map.of("compression", codec));
        return Path.of(new TableWriter(Settings.defaults(), 100)
                .write(target, SCHEMA, rows, 1)
                .get(0)
                .path());
    }

    private void readChanged(byte[] original) throws IOException {
        byte[] bytes = original.clone();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : -1);
        }
        Path file = folder.resolve("changed.parquet");
        Files.write(file, bytes);
        // Two changes in one clock tick would meet the footer remembered from before.
        Files.setLastModifiedTime(file, FileTime.fromMillis(random.nextInt(Integer.MAX_VALUE)));
        long before = MemoryPool.shared().usedBytes();
        try {
            DataSource source = FileSources.open(
                    "parquet", List.of(file.toString()), Map.of(), Optional.empty(), Settings.defaults());
            source.statistics();
            new BoundedReader().read(source);
        } catch (ArclightException e) {
            assertTrue(EXPECTED.contains(e.condition()), e.toString());
        }
        Assertions.assertEquals(before, MemoryPool.shared().usedBytes());
    }

    /** Reads under a small memory limit. */
    private static final class BoundedReader {
        void read(DataSource source) {
            new TableReader(Settings.defaults(), 64L << 20).rows(source);
        }
    }
}
