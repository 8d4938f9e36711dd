package io.arclight.exec.source.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.plan.part.WriteTarget;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.TableReader;
import io.arclight.exec.source.TableWriter;
import io.arclight.exec.source.format.FileSources;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are read again and again. */
class RememberedPagesTest {
    private static final StructType SCHEMA = new StructType()
            .add("number", AtomicType.LONG)
            .add("small", AtomicType.INTEGER)
            .add("word", AtomicType.STRING)
            .add("text", AtomicType.STRING);

    private static final int ROWS = 30_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"snappy", "zstd", "gzip"})
    void pagesReadTwiceAreRemembered(String codec) {
        List<Object[]> rows = rows(7);
        write(rows, codec, WriteTarget.Mode.ERROR_IF_EXISTS);
        DataSource source = open();
        assertEquals(0, remembered(read(source, Settings.defaults(), rows)), "nobody read it before");
        assertEquals(0, remembered(read(source, Settings.defaults(), rows)), "once is not again and again");
        TableReader third = read(source, Settings.defaults(), rows);
        assertTrue(remembered(third) > 0, "pages are decompressed again and again");
        assertTrue(bytesRead(third) < bytesRead(read(source, forgetting(), rows)), "remembered pages are read");
    }

    @Test
    void theSettingTurnsItOff() {
        List<Object[]> rows = rows(7);
        write(rows, "snappy", WriteTarget.Mode.ERROR_IF_EXISTS);
        DataSource source = open();
        for (int i = 0; i < 3; i++) {
            assertEquals(0, remembered(read(source, forgetting(), rows)));
        }
    }

    @Test
    void aFileThatChangedIsReadAnew() {
        List<Object[]> rows = rows(7);
        write(rows, "snappy", WriteTarget.Mode.ERROR_IF_EXISTS);
        for (int i = 0; i < 3; i++) {
            read(open(), Settings.defaults(), rows);
        }
        List<Object[]> others = rows(8);
        write(others, "snappy", WriteTarget.Mode.OVERWRITE);
        assertEquals(0, remembered(read(open(), Settings.defaults(), others)));
    }

    private static List<Object[]> rows(int factor) {
        List<Object[]> rows = new ArrayList<>();
        for (long i = 0; i < ROWS; i++) {
            rows.add(new Object[] {
                i % 11 == 0 ? null : i * factor - 1_000,
                (int) (i - 20_000) * factor,
                "word " + i * factor % 10,
                "some longer text " + i * factor
            });
        }
        return rows;
    }

    private void write(List<Object[]> rows, String codec, WriteTarget.Mode mode) {
        WriteTarget target =
                new WriteTarget("parquet", folder.resolve("out"), mode, List.of(), Map.of("compression", codec));
        new TableWriter(Settings.defaults(), 4096).write(target, SCHEMA, rows, 1);
    }

    private DataSource open() {
        String path = folder.resolve("out").toString();
        return FileSources.open("parquet", List.of(path), Map.of(), Optional.empty(), Settings.defaults());
    }

    private static Settings forgetting() {
        return Settings.defaults().with(Settings.REMEMBER_PAGES, "false");
    }

    private static TableReader read(DataSource source, Settings settings, List<Object[]> expected) {
        TableReader reader = new TableReader(settings, 1L << 30);
        assertArrayEquals(expected.toArray(), reader.rows(source).toArray());
        return reader;
    }

    private static long remembered(TableReader reader) {
        return reader.metrics().extras().get("pages remembered").sum();
    }

    private static long bytesRead(TableReader reader) {
        return reader.metrics().extras().get("bytes read").sum();
    }
}
