package io.arclight.exec.source.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.DuckDb;
import io.arclight.exec.source.SharedData;
import io.arclight.exec.source.TableReader;
import io.arclight.exec.source.format.FileSources;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReadTest {
    private static final Settings UTC = Settings.defaults().with(Settings.TIME_ZONE, "UTC");

    @TempDir
    Path folder;

    @Test
    void namesAndStrings() throws IOException {
        check("a,b\n1,x\n2,\n", "header=true", "struct<a:string,b:string>", "[1, x]", "[2, null]");
        check("1,x\r\n2,y\r\n", "", "struct<_c0:string,_c1:string>", "[1, x]", "[2, y]");
        check("a,A,,b\n1,2,3,4", "header=true", "struct<a0:string,A1:string,_c2:string,b:string>", "[1, 2, 3, 4]");
        check("\uFEFFa,b\n1,2\n", "header=true", "struct<a:string,b:string>", "[1, 2]");
    }

    @Test
    void quotes() throws IOException {
        check("\"a,b\",c\n", "", null, "[a,b, c]");
        check("\"a\\\"b\",c\n", "", null, "[a\"b, c]");
        check("\"a\"\"b\",c\n", "escape=\"", null, "[a\"b, c]");
        check("\"a\"\"b\",c\n", "", null, "[\"a\"\"b\", c]");
        check("\"a\" ,c\n", "", null, "[a, c]");
        check("a\"b,c\n", "", null, "[a\"b, c]");
        check("\"a,c\nd,e\n", "", null, "[a,c]", "[d]");
        check("'a,b',\"c\"\n", "quote='", null, "[a,b, \"c\"]");
        check("\"a\\\\\",c\n", "", null, "[a\\, c]");
        check("\"a long text with \\\"quotes\\\" in it\",c\n", "", null, "[a long text with \"quotes\" in it, c]");
    }

    @Test
    void linesAndBlanks() throws IOException {
        check("a,b\n\n  \n#no,t\nc,d", "comment=#", null, "[a, b]", "[c, d]");
        check("a,b\rc,d\r", "", null, "[a, b]", "[c, d]");
        check("\"a\nb\",c\n\"d\r\ne\",f\n", "multiLine=true", null, "[a\nb, c]", "[d\r\ne, f]");
        check(" a , b \n", "ignoreLeadingWhiteSpace=true,ignoreTrailingWhiteSpace=true", null, "[a, b]");
        check(" a , b \n", "", null, "[ a ,  b ]");
        check("a\tb\n", "sep=\\t", null, "[a, b]");
        check("a|b\n", "delimiter=|", null, "[a, b]");
    }

    @Test
    void nulls() throws IOException {
        check("NA,\"\",x\n", "nullValue=NA", null, "[null, , x]");
        check("NA,\"\",\n", "", null, "[NA, null, null]");
        check("NA,\"\",\n", "emptyValue=E", null, "[NA, E, null]");
    }

    @Test
    void infersTypes() throws IOException {
        check(
                "i,l,d,x,b,day,t,s,n,m\n1,3000000000,1.5,12345678901234567890,true,2021-01-02,2021-01-02 03:04:05,a,,1\n"
                        + "-2,1,1e3,1,False,1970-01-01,1970-01-01T00:00:00.5,1,,x\n",
                "header=true,inferSchema=true",
                "struct<i:int,l:bigint,d:double,x:decimal(20,0),b:boolean,day:date,t:timestamp,s:string,n:string,m:string>",
                "[1, 3000000000, 1.5, 12345678901234567890, true, 18629, 1609556645000000, a, null, 1]",
                "[-2, 1, 1000.0, 1, false, 0, 500000, 1, null, x]");
        check("1\n2.5\n", "inferSchema=true", "struct<_c0:double>", "[1.0]", "[2.5]");
        check(
                "2021-01-01\n2021-01-01 10:00:00\n",
                "inferSchema=true",
                "struct<_c0:timestamp>",
                "[1609459200000000]",
                "[1609495200000000]");
        check("true\n1\n", "inferSchema=true", "struct<_c0:string>", "[true]", "[1]");
    }

    @Test
    void infersAgainWhenAFileChanges() throws IOException {
        Path file = folder.resolve("changing.csv");
        Files.writeString(file, "1,2\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
        assertEquals("struct<_c0:int,_c1:int>", inferred(file, "inferSchema=true"));
        assertEquals("struct<_c0:string,_c1:string>", inferred(file, "header=false"));
        assertEquals("struct<_c0:string>", inferred(file, "inferSchema=true,sep=;"));
        Files.writeString(file, "a,2\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(2000));
        assertEquals("struct<_c0:string,_c1:int>", inferred(file, "inferSchema=true"));
    }

    @Test
    void infersTheSameInPieces() throws IOException {
        String filler = "x".repeat(1000);
        StringBuilder text = new StringBuilder();
        int rows = 20_000;
        for (int i = 0; i < rows; i++) {
            boolean isFirstHalf = i < rows / 2;
            text.append(i == rows - 1 ? "2.5" : i).append(',');
            text.append(isFirstHalf ? "2021-03-04" : "2022").append(',');
            text.append(isFirstHalf ? "2022" : "2021-03-04").append(',');
            text.append(isFirstHalf ? "" : "true").append(',').append(filler).append('\n');
        }
        Path file = folder.resolve("pieces.csv");
        Files.writeString(file, text);
        assertEquals(
                "struct<_c0:double,_c1:date,_c2:string,_c3:boolean,_c4:string>", inferred(file, "inferSchema=true"));
        Files.writeString(file, text.toString().replace(",2022,", ",2021-03-04,"));
        assertEquals("struct<_c0:double,_c1:date,_c2:date,_c3:boolean,_c4:string>", inferred(file, "inferSchema=true"));
    }

    private String inferred(Path file, String options) {
        return open(file, options, Optional.empty()).schema().simpleString();
    }

    @Test
    void readsTypes() throws IOException {
        StructType schema = new StructType()
                .add("a", AtomicType.BYTE)
                .add("b", AtomicType.LONG)
                .add("c", AtomicType.FLOAT)
                .add("d", new DecimalType(6, 2))
                .add("e", new DecimalType(30, 1))
                .add("f", AtomicType.DATE)
                .add("g", AtomicType.TIMESTAMP_NTZ)
                .add("h", AtomicType.DOUBLE);
        checkSchema(
                "127,-9223372036854775808,1.1,1234.565,12345678901234567890.15,2020-02-29,2020-02-29 12:00:01.25,NaN\n"
                        + "128,9223372036854775808,x,12345.00,1,2020-02-30,x,-Inf\n",
                "",
                schema,
                "[127, -9223372036854775808, 1.1, 1234.57, 12345678901234567890.2, 18321, 1582977601250000, NaN]",
                "[null, null, null, null, 1.0, null, null, -Infinity]");
        checkSchema(
                "02/01/2021,2021.01.02 03h\n",
                "dateFormat=dd/MM/yyyy,timestampFormat=yyyy.MM.dd HH'h'",
                new StructType().add("a", AtomicType.DATE).add("b", AtomicType.TIMESTAMP),
                "[18629, 1609556400000000]");
    }

    @Test
    void malformedRecords() throws IOException {
        StructType schema = new StructType()
                .add("a", AtomicType.INTEGER)
                .add("_corrupt_record", AtomicType.STRING)
                .add("b", AtomicType.INTEGER);
        String text = "1,2\nx,3\n4\n5,6,7\n8,9\n";
        checkSchema(
                text, "", schema, "[1, null, 2]", "[null, x,3, 3]", "[4, 4, null]", "[5, 5,6,7, 6]", "[8, null, 9]");
        StructType plain = new StructType().add("a", AtomicType.INTEGER).add("b", AtomicType.INTEGER);
        checkSchema(text, "", plain, "[1, 2]", "[null, 3]", "[4, null]", "[5, 6]", "[8, 9]");
        checkSchema(text, "mode=DROPMALFORMED", plain, "[1, 2]", "[8, 9]");
        ArclightException error =
                assertThrows(ArclightException.class, () -> checkSchema(text, "mode=FAILFAST", plain));
        assertEquals(ErrorCondition.MALFORMED_RECORD_IN_PARSING, error.condition());
    }

    @Test
    void unknownOptionsAreErrors() {
        ArclightException error = assertThrows(ArclightException.class, () -> check("1\n", "seperator=;", null));
        assertEquals(ErrorCondition.INVALID_PARAMETER_VALUE, error.condition());
        assertThrows(ArclightException.class, () -> check("1\n", "encoding=UTF-16", null));
        assertThrows(ArclightException.class, () -> check("1\n", "mode=LAX", null));
    }

    @Test
    void splitsGiveEveryRecordOnce() throws IOException, SQLException {
        long seed = Long.getLong("arclight.test.seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("id,text\n");
        int count = 0;
        while (text.length() < 20 << 20) {
            text.append(count++)
                    .append(',')
                    .append("x".repeat(random.nextInt(200)))
                    .append(random.nextBoolean() ? "\n" : "\r\n");
        }
        Path file = folder.resolve("large.csv");
        Files.writeString(file, text);
        DataSource source = open(file, "header=true,inferSchema=true", Optional.empty());
        List<Object[]> rows = new TableReader().rows(source, List.of(0), List.of());
        assertEquals(count, rows.size());
        for (int i = 0; i < count; i++) {
            assertEquals(i, rows.get(i)[0]);
        }
        Path compressed = folder.resolve("large.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            out.write(Files.readAllBytes(file));
        }
        assertEquals(
                count,
                new TableReader()
                        .rows(open(compressed, "header=true", Optional.empty()), List.of(), List.of())
                        .size());
    }

    @Test
    void readsRealFiles() throws IOException, SQLException {
        Path zones = SharedData.path("zones/taxi+_zone_lookup.csv");
        DataSource source = open(zones, "header=true,inferSchema=true", Optional.empty());
        assertEquals(
                "struct<LocationID:int,Borough:string,Zone:string,service_zone:string>",
                source.schema().simpleString());
        Path trips = SharedData.path("green_csv/green_tripdata_2020-10.csv.gz");
        DataSource green = open(trips, "header=true,inferSchema=true", Optional.empty());
        try (DuckDb duck = new DuckDb()) {
            assertEquals(
                    duck.rows("FROM read_csv('" + zones + "', header=true, quote='\"')"),
                    DuckDb.texts(new TableReader(UTC, 1L << 30).rows(source)));
            assertEquals(
                    duck.rows("FROM read_csv('" + trips + "', header=true)"),
                    DuckDb.texts(new TableReader(UTC, 1L << 30).rows(green)));
        }
    }

    private void check(String text, String options, String schema, String... rows) throws IOException {
        DataSource source = checkRows(text, options, Optional.empty(), rows);
        if (schema != null) {
            assertEquals(schema, source.schema().simpleString());
        }
    }

    private void checkSchema(String text, String options, StructType schema, String... rows) throws IOException {
        checkRows(text, options, Optional.of(schema), rows);
    }

    private DataSource checkRows(String text, String options, Optional<StructType> schema, String... rows)
            throws IOException {
        Path file = folder.resolve("data.csv");
        Files.writeString(file, text);
        DataSource source = open(file, options, schema);
        for (String batch : List.of("1", "3", "4096")) {
            Settings settings = UTC.with(Settings.BATCH_ROWS, batch);
            List<String> read = new ArrayList<>();
            for (Object[] row : new TableReader(settings, 1L << 30).rows(source)) {
                read.add(List.of(Arrays.stream(row).map(String::valueOf).toArray())
                        .toString());
            }
            assertEquals(List.of(rows), read, text + " " + options);
        }
        return source;
    }

    private static DataSource open(Path file, String options, Optional<StructType> schema) {
        Map<String, String> map = new HashMap<>();
        for (String option : options.isEmpty() ? new String[0] : options.split(",")) {
            int equals = option.indexOf('=');
            map.put(option.substring(0, equals), option.substring(equals + 1));
        }
        return FileSources.open("csv", List.of(file.toString()), map, schema, UTC);
    }
}
