package io.arclight.exec.source.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.plan.part.WriteTarget;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.TableReader;
import io.arclight.exec.source.TableWriter;
import io.arclight.exec.source.format.FileSources;
import io.arclight.exec.source.write.WrittenFile;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonWriteTest {
    private static final Settings UTC = Settings.defaults().with(Settings.TIME_ZONE, "UTC");
    private static final StructType SCHEMA = new StructType()
            .add("a", AtomicType.INTEGER)
            .add("b b", AtomicType.STRING)
            .add("c", new DecimalType(10, 2))
            .add("d", AtomicType.DATE)
            .add("e", AtomicType.TIMESTAMP)
            .add("f", new ArrayType(AtomicType.DOUBLE, true));
    private static final List<Object[]> ROWS = List.of(
            new Object[] {1, "say \"hi\"\n", new BigDecimal("1.50"), 18629, 1000L, Arrays.asList(1.5, null)},
            new Object[] {null, null, null, null, null, null});

    @TempDir
    Path folder;

    @Test
    void leavesOutNullsUnlessToldOtherwise() throws IOException {
        String first = "{\"a\":1,\"b b\":\"say \\\"hi\\\"\\n\",\"c\":1.50,\"d\":\"2021-01-02\","
                + "\"e\":\"1970-01-01T00:00:00.001Z\",\"f\":[1.5,null]}\n";
        assertEquals(first + "{}\n", write(Map.of()));
        assertEquals(
                first + "{\"a\":null,\"b b\":null,\"c\":null,\"d\":null,\"e\":null,\"f\":null}\n",
                write(Map.of("ignoreNullFields", "false")));
    }

    @Test
    void comesBackAsItWas() {
        Path target = folder.resolve("round");
        WriteTarget write =
                new WriteTarget("json", target, WriteTarget.Mode.OVERWRITE, List.of(), Map.of("compression", "gzip"));
        List<WrittenFile> files = new TableWriter(UTC, 1).write(write, SCHEMA, ROWS, 1);
        assertEquals(true, files.get(0).path().endsWith(".json.gz"));
        List<Object[]> read = new TableReader(UTC, 1L << 30)
                .rows(FileSources.open("json", List.of(target.toString()), Map.of(), Optional.of(SCHEMA), UTC));
        assertEquals(Arrays.toString(ROWS.get(0)), Arrays.toString(read.get(0)));
        assertEquals(Arrays.toString(ROWS.get(1)), Arrays.toString(read.get(1)));
    }

    @Test
    void refusesWhatJsonDoesNotHave() {
        assertThrows(ArclightException.class, () -> write(Map.of("compression", "lzo")));
        assertThrows(ArclightException.class, () -> write(Map.of("pretty", "true")));
        StructType schema = new StructType().add("a", new ArrayType(AtomicType.CALENDAR_INTERVAL, true));
        WriteTarget write =
                new WriteTarget("json", folder.resolve("no"), WriteTarget.Mode.OVERWRITE, List.of(), Map.of());
        ArclightException error =
                assertThrows(ArclightException.class, () -> new TableWriter(UTC, 1).write(write, schema, List.of(), 1));
        assertEquals(ErrorCondition.UNSUPPORTED_DATA_TYPE_FOR_DATASOURCE, error.condition());
    }

    private String write(Map<String, String> options) throws IOException {
        WriteTarget write =
                new WriteTarget("json", folder.resolve("out"), WriteTarget.Mode.OVERWRITE, List.of(), options);
        List<WrittenFile> files = new TableWriter(UTC, 2).write(write, SCHEMA, ROWS, 1);
        return Files.readString(Path.of(files.get(0).path()));
    }
}
