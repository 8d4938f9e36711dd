package io.arclight.exec.source.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.TableReader;
import io.arclight.exec.source.format.FileSources;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReadTest {
    private static final Settings UTC = Settings.defaults().with(Settings.TIME_ZONE, "UTC");

    @TempDir
    Path folder;

    @Test
    void typesAreWidened() throws IOException {
        checkSchema("struct<a:bigint>", "{\"a\":1}\n\n{\"a\":null}\r\n");
        checkSchema("struct<a:double,b:string>", "{\"a\":1}\n{\"a\":1.5,\"b\":null}");
        checkSchema("struct<a:string>", "{\"a\":1}\n{\"a\":\"x\"}");
        checkSchema("struct<a:decimal(20,0)>", "{\"a\":1}\n{\"a\":12345678901234567890}");
        checkSchema("struct<a:struct<b:bigint,c:boolean>>", "{\"a\":{\"c\":true}}\n{\"a\":{\"b\":1}}");
        checkSchema("struct<a:array<double>,b:bigint>", "[{\"b\":1},{\"a\":[1,2.5]}]\n{\"c\":{}}");
        checkSchema("struct<a:array<string>>", "{\"a\":[]}");
    }

    @Test
    void optionsOfInference() throws IOException {
        checkSchema("struct<a:string,b:string>", "{\"a\":1,\"b\":true}", "primitivesAsString=true");
        checkSchema("struct<a:decimal(2,1)>", "{\"a\":1.5}", "prefersDecimal=true");
        checkSchema("struct<a:bigint>", "{a:1}", "allowUnquotedFieldNames=true");
        checkSchema("struct<a:bigint>", "{\"a\":\n1}", "multiLine=true");
    }

    @Test
    void malformedTextsGetAColumn() throws IOException {
        String text = "{\"a\":1}\n{\"a\":\n[1]\n";
        checkSchema("struct<_corrupt_record:string,a:bigint>", text);
        checkSchema("struct<a:bigint,x:string>", text, "columnNameOfCorruptRecord=x");
        checkSchema("struct<a:bigint>", text, "mode=DROPMALFORMED");
        checkError(ErrorCondition.MALFORMED_RECORD_IN_PARSING__WITHOUT_SUGGESTION, text, "mode=FAILFAST");
        checkError(ErrorCondition.UNABLE_TO_INFER_SCHEMA, "\n{}\n");
    }

    @Test
    void rows() throws IOException {
        StructType schema = new StructType().add("a", AtomicType.INTEGER).add("b", AtomicType.STRING);
        check(schema, "{\"a\":1,\"b\":\"x\"}\r\n\n{\"b\":[1, 2],\"c\":0}\n", "", "[1, x]", "[null, [1, 2]]");
        check(schema, "[{\"a\":1},{\"a\":2}]\n[]\n{\"a\":3}", "", "[1, null]", "[2, null]", "[3, null]");
        check(schema, "{\"a\":\"x\",\"b\":\"y\"}\nnull\n", "", "[null, y]", "[null, null]");
        check(schema, "[\n{\"a\":1},\n{\"a\":2}\n]\n", "multiLine=true", "[1, null]", "[2, null]");
        check(schema, "\uFEFF{'a':1}", "", "[1, null]");
    }

    @Test
    void malformedRecords() throws IOException {
        StructType schema = new StructType()
                .add("a", AtomicType.INTEGER)
                .add("b", AtomicType.STRING)
                .add("_corrupt_record", AtomicType.STRING);
        String text = "{\"a\":\"x\",\"b\":\"y\"}\n{\"a\":1}\n{\"b\r\n";
        check(schema, text, "", "[null, y, {\"a\":\"x\",\"b\":\"y\"}]", "[1, null, null]", "[null, null, {\"b]");
        check(schema, text, "mode=DROPMALFORMED", "[1, null, null]");
        ArclightException error =
                assertThrows(ArclightException.class, () -> rows(source(schema, text, "mode=failfast"), 0));
        assertEquals(ErrorCondition.MALFORMED_RECORD_IN_PARSING__WITHOUT_SUGGESTION, error.condition());
        assertEquals(List.of("[{\"a\":\"x\",\"b\":\"y\"}]", "[null]", "[{\"b]"), rows(source(schema, text, ""), 2));
        assertEquals(List.of("[y]", "[null]", "[null]"), rows(source(schema, text, ""), 1));
        assertEquals(List.of("[]", "[]", "[]"), rows(source(schema, text, "")));
    }

    @Test
    void unsupportedOptionsAreErrors() throws IOException {
        for (String option : List.of(
                "dropFieldIfAllNull=true",
                "inferTimestamp=true",
                "samplingRatio=0.5",
                "encoding=UTF-16",
                "lineSep=;",
                "multiLine=maybe",
                "mode=x",
                "timeZone=nowhere")) {
            checkError(ErrorCondition.INVALID_PARAMETER_VALUE, "{\"a\":1}", option);
        }
    }

    @Test
    void largeFilesAreSplitAndCompressedOnesAreNot() throws IOException {
        StringBuilder text = new StringBuilder();
        int count = 200_000;
        for (int i = 0; i < count; i++) {
            text.append("{\"number\":")
                    .append(i)
                    .append(",\"text\":\"some text that makes it longer, ")
                    .append(i);
            text.append("\"}\n");
        }
        DataSource plain = source(null, text.toString(), "");
        assertEquals("struct<number:bigint,text:string>", plain.schema().simpleString());
        checkNumbers(plain, count);
        Path path = folder.resolve("data.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        checkNumbers(FileSources.open("json", List.of(path.toString()), Map.of(), Optional.empty(), UTC), count);
    }

    private static void checkNumbers(DataSource source, int count) {
        List<Object[]> rows = new TableReader(UTC, 1L << 30).rows(source, List.of(0), List.of());
        assertEquals(count, rows.size());
        for (int i = 0; i < count; i++) {
            assertEquals((long) i, rows.get(i)[0]);
        }
    }

    private void checkSchema(String expected, String text, String... options) throws IOException {
        assertEquals(expected, source(null, text, options).schema().simpleString());
    }

    private void checkError(ErrorCondition expected, String text, String option) throws IOException {
        ArclightException error = assertThrows(ArclightException.class, () -> source(null, text, option));
        assertEquals(expected, error.condition(), option);
    }

    private void checkError(ErrorCondition expected, String text) throws IOException {
        checkError(expected, text, "");
    }

    private void check(StructType schema, String text, String option, String... expected) throws IOException {
        DataSource source = source(schema, text, option);
        assertEquals(List.of(expected), rows(source, TableReader.columns(source).toArray(Integer[]::new)));
    }

    private static List<String> rows(DataSource source, Integer... columns) {
        return new TableReader(UTC, 1L << 30)
                .rows(source, List.of(columns), List.of()).stream()
                        .map(Arrays::toString)
                        .toList();
    }

    private DataSource source(StructType schema, String text, String... options) throws IOException {
        Path path = Files.createTempFile(folder, "data", ".json");
        Files.writeString(path, text);
        Map<String, String> values = new HashMap<>();
        for (String option : options) {
            if (!option.isEmpty()) {
                values.put(option.split("=")[0], option.split("=")[1]);
            }
        }
        return FileSources.open("json", List.of(path.toString()), values, Optional.ofNullable(schema), UTC);
    }
}
