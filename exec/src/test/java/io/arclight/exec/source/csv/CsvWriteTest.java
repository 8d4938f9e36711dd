package io.arclight.exec.source.csv;

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

class CsvWriteTest {
    private static final Settings UTC = Settings.defaults().with(Settings.TIME_ZONE, "UTC");
    private static final StructType SCHEMA = new StructType()
            .add("a", AtomicType.INTEGER)
            .add("b b", AtomicType.STRING)
            .add("c", AtomicType.DOUBLE)
            .add("d", new DecimalType(30, 2))
            .add("e", AtomicType.DATE)
            .add("f", AtomicType.TIMESTAMP)
            .add("g", AtomicType.TIMESTAMP_NTZ)
            .add("h", AtomicType.BOOLEAN);
    private static final List<Object[]> ROWS = List.of(
            new Object[] {1, "x", 1.5, new BigDecimal("12345678901234567890.12"), 18629, 0L, 1234567L, true},
            new Object[] {-2147483648, "say \"hi\", you\\", 1e10, new BigDecimal("-0.01"), -1, -1L, -1L, false},
            new Object[] {null, null, null, null, null, null, null, null},
            new Object[] {0, "", Double.NaN, BigDecimal.ZERO.setScale(2), 0, 0L, 0L, true},
            new Object[] {7, "  two\nlines ", -0.0, BigDecimal.ONE.setScale(2), 0, 0L, 0L, true});

    @TempDir
    Path folder;

    @Test
    void writesAsSparkDoes() throws IOException {
        assertEquals(
                """
                a,b b,c,d,e,f,g,h
                1,x,1.5,12345678901234567890.12,2021-01-02,1970-01-01T00:00:00.000Z,1970-01-01T00:00:01.234,true
                -2147483648,"say \\"hi\\", you\\\\",1.0E10,-0.01,1969-12-31,1969-12-31T23:59:59.999Z,1969-12-31T23:59:59.999,false
                ,,,,,,,
                0,"",NaN,0.00,1970-01-01,1970-01-01T00:00:00.000Z,1970-01-01T00:00:00.000,true
                7,"two
                lines",-0.0,1.00,1970-01-01,1970-01-01T00:00:00.000Z,1970-01-01T00:00:00.000,true
                """,
                write(Map.of("header", "true")));
    }

    @Test
    void followsOptions() throws IOException {
        String text = write(Map.of(
                "sep",
                "|",
                "nullValue",
                "NULL",
                "dateFormat",
                "dd.MM.yyyy",
                "timestampFormat",
                "yyyy HH:mm",
                "escape",
                "\"",
                "ignoreLeadingWhiteSpace",
                "false"));
        assertEquals(
                "1|x|1.5|12345678901234567890.12|02.01.2021|1970 00:00|1970-01-01T00:00:01.234|true",
                text.lines().findFirst().orElseThrow());
        assertEquals(
                "NULL|NULL|NULL|NULL|NULL|NULL|NULL|NULL", text.lines().toList().get(2));
        assertEquals(
                "-2147483648|\"say \"\"hi\"\", you\\\"|1.0E10",
                text.lines().toList().get(1).substring(0, 37));
        assertThrows(ArclightException.class, () -> write(Map.of("compression", "lzo")));
        assertThrows(ArclightException.class, () -> write(Map.of("headers", "true")));
    }

    @Test
    void comesBackAsItWas() {
        Path target = folder.resolve("round");
        WriteTarget write = new WriteTarget(
                "csv", target, WriteTarget.Mode.OVERWRITE, List.of(), Map.of("compression", "gzip", "header", "true"));
        List<Object[]> rows = List.of(ROWS.get(0), ROWS.get(2));
        List<WrittenFile> files = new TableWriter(UTC, 1).write(write, SCHEMA, rows, 2);
        assertEquals(2, files.size());
        assertEquals(true, files.get(0).path().endsWith(".csv.gz"));
        List<Object[]> read = new TableReader(UTC, 1L << 30)
                .rows(FileSources.open(
                        "csv", List.of(target.toString()), Map.of("header", "true"), Optional.of(SCHEMA), UTC));
        // Spark's default format keeps milliseconds.
        Object[] first = ROWS.get(0).clone();
        first[6] = 1234000L;
        assertEquals(Arrays.toString(first), Arrays.toString(read.get(0)));
        assertEquals(Arrays.toString(ROWS.get(2)), Arrays.toString(read.get(1)));
    }

    @Test
    void refusesNestedTypes() {
        StructType schema = new StructType().add("a", new ArrayType(AtomicType.INTEGER, true));
        WriteTarget write =
                new WriteTarget("csv", folder.resolve("no"), WriteTarget.Mode.OVERWRITE, List.of(), Map.of());
        ArclightException error =
                assertThrows(ArclightException.class, () -> new TableWriter(UTC, 1).write(write, schema, List.of(), 1));
        assertEquals(ErrorCondition.UNSUPPORTED_DATA_TYPE_FOR_DATASOURCE, error.condition());
        assertEquals(false, Files.exists(folder.resolve("no")));
    }

    private String write(Map<String, String> options) throws IOException {
        WriteTarget write =
                new WriteTarget("csv", folder.resolve("out"), WriteTarget.Mode.OVERWRITE, List.of(), options);
        List<WrittenFile> files = new TableWriter(UTC, 2).write(write, SCHEMA, ROWS, 1);
        return Files.readString(Path.of(files.get(0).path()));
    }
}
