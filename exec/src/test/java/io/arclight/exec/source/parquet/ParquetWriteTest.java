package io.arclight.exec.source.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.plan.part.WriteTarget;
import io.arclight.exec.row.RandomValues;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.DuckDb;
import io.arclight.exec.source.TableReader;
import io.arclight.exec.source.TableWriter;
import io.arclight.exec.source.format.FileSources;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.variant.VariantJsonReader;
import io.arclight.exec.variant.VariantVal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParquetWriteTest {
    private static final StructType FLAT = new StructType()
            .add("flag", AtomicType.BOOLEAN)
            .add("tiny", AtomicType.BYTE)
            .add("small", AtomicType.SHORT)
            .add("int", AtomicType.INTEGER)
            .add("long", AtomicType.LONG)
            .add("float", AtomicType.FLOAT)
            .add("double", AtomicType.DOUBLE)
            .add("text", AtomicType.STRING)
            .add("bytes", AtomicType.BINARY)
            .add("day", AtomicType.DATE)
            .add("d5", new DecimalType(5, 2))
            .add("d15", new DecimalType(15, 2))
            .add("d38", new DecimalType(38, 10));

    private static final DataType STRUCT = new StructType()
            .add("a", AtomicType.INTEGER)
            .add("b", new ArrayType(AtomicType.STRING, true))
            .add("c", new StructType().add("d", AtomicType.DOUBLE));

    private static final StructType NESTED = new StructType()
            .add("id", AtomicType.LONG)
            .add("list", new ArrayType(AtomicType.INTEGER, true))
            .add("lists", new ArrayType(new ArrayType(AtomicType.STRING, true), true))
            .add("struct", STRUCT)
            .add("structs", new ArrayType(STRUCT, true))
            .add("map", new MapType(AtomicType.STRING, AtomicType.LONG, true))
            .add("maps", new MapType(AtomicType.INTEGER, new ArrayType(STRUCT, true), true));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"snappy", "zstd", "gzip", "none"})
    void writesFlatColumnsThatEverybodyReads(String codec) throws SQLException {
        check(FLAT, codec, 5000, 700, true);
    }

    @Test
    void writesNestedColumns() throws SQLException {
        check(NESTED, "snappy", 3000, 211, false);
    }

    @Test
    void writesVariants() throws SQLException {
        StructType schema = new StructType()
                .add("v", AtomicType.VARIANT)
                .add("list", new ArrayType(AtomicType.VARIANT, true))
                .add("struct", new StructType().add("n", AtomicType.INTEGER).add("v", AtomicType.VARIANT));
        check(schema, "zstd", 2000, 211, false);
    }

    /** Spark did not always write the annotation; bytes that are no metadata are refused. */
    @Test
    void readsGroupsAsVariants() {
        StructType parts = new StructType().add("value", AtomicType.BINARY).add("metadata", AtomicType.BINARY);
        StructType schema = new StructType().add("v", AtomicType.VARIANT);
        VariantVal variant = VariantVal.of(VariantJsonReader.read("{\"a\": [1, null]}", false));
        byte[] value = variant.getValue();
        byte[] metadata = variant.getMetadata();
        assertEquals(List.of("[" + variant + "]"), groups(new Object[] {value, metadata}, parts, schema));
        assertEquals(List.of("[null]"), groups(null, parts, schema));
        byte[] none = Arrays.copyOf(metadata, metadata.length - 1);
        ArclightException refused =
                assertThrows(ArclightException.class, () -> groups(new Object[] {value, none}, parts, schema));
        assertEquals(ErrorCondition.MALFORMED_VARIANT, refused.condition());
    }

    private List<String> groups(Object[] group, StructType parts, StructType schema) {
        Path target = folder.resolve("groups" + System.nanoTime());
        WriteTarget write = new WriteTarget("parquet", target, WriteTarget.Mode.ERROR_IF_EXISTS, List.of(), Map.of());
        new TableWriter(Settings.defaults(), 10)
                .write(write, new StructType().add("v", parts), List.<Object[]>of(new Object[] {group}), 1);
        DataSource source = FileSources.open(
                "parquet", List.of(target.toString()), Map.of(), Optional.of(schema), Settings.defaults());
        return new TableReader(Settings.defaults(), 1L << 30)
                .rows(source).stream().map(Arrays::toString).toList();
    }

    @Test
    void leavesTheDictionaryInTheMiddle() throws SQLException {
        StructType schema = new StructType().add("n", AtomicType.LONG).add("s", AtomicType.STRING);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 120_000; i++) {
            long value = i < 40_000 ? i % 10 : i;
            rows.add(new Object[] {value, "a rather long text to fill the dictionary " + value});
        }
        checkRows(schema, rows, "snappy", 4096, true);
    }

    @Test
    void writesAFileWithoutRows() throws SQLException {
        checkRows(FLAT, List.of(), "snappy", 100, true);
    }

    private void check(StructType schema, String codec, int count, int batchRows, boolean withDuckDb)
            throws SQLException {
        long seed = Long.getLong("arclight.test.seed", System.nanoTime());
        System.out.println("seed " + seed);
        RandomValues values = new RandomValues(new Random(seed));
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(schema.fields().stream()
                    .map(field -> values.next(field.dataType()))
                    .toArray());
        }
        checkRows(schema, rows, codec, batchRows, withDuckDb);
    }

    private void checkRows(StructType schema, List<Object[]> rows, String codec, int batchRows, boolean withDuckDb)
            throws SQLException {
        Path target = folder.resolve("out");
        WriteTarget write = new WriteTarget(
                "parquet", target, WriteTarget.Mode.ERROR_IF_EXISTS, List.of(), Map.of("compression", codec));
        // Even without rows a task ran.
        assertEquals(
                1,
                new TableWriter(Settings.defaults(), batchRows)
                        .write(write, schema, rows, 1)
                        .size());
        for (String batch : List.of("1", "3", "4096")) {
            Settings settings = Settings.defaults().with(Settings.BATCH_ROWS, batch);
            DataSource source =
                    FileSources.open("parquet", List.of(target.toString()), Map.of(), Optional.empty(), settings);
            assertEquals(schema.simpleString(), source.schema().simpleString());
            assertEquals(DuckDb.texts(rows), DuckDb.texts(new TableReader(settings, 1L << 30).rows(source)));
        }
        if (withDuckDb) {
            try (DuckDb duck = new DuckDb()) {
                assertEquals(DuckDb.texts(rows), duck.rows("FROM read_parquet('" + target + "/*.parquet')"));
            }
        }
    }
}
