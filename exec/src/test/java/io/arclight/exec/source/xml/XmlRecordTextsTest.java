package io.arclight.exec.source.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.file.FileOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlRecordTextsTest {
    @TempDir
    Path folder;

    @Test
    void elementsOfOneName() throws IOException {
        check("<r><b>1</b><c/> <b k='2'>x</b></r>", "<b>1</b>", "<b k='2'>x</b>");
        check("\uFEFF<?xml version='1.0'?><b/>\n<b  /><b\n>é</b\n>", "<b/>", "<b  />", "<b\n>é</b\n>");
        check("<r><bb>1</bb><n:b>2</n:b><B>3</B></r>");
        check("");
        check("no markup at all");
    }

    @Test
    void elementsWithinOthersArePartOfThem() throws IOException {
        check("<b><b>1</b><b/></b><b>2</b>", "<b><b>1</b><b/></b>", "<b>2</b>");
        check("<a><a><b>1</b></a></a>", "<b>1</b>");
    }

    @Test
    void whatLooksLikeMarkupIsNone() throws IOException {
        check("<!-- <b>1</b> --><b><!-- </b> -->2</b>", "<b><!-- </b> -->2</b>");
        check("<![CDATA[<b>1</b>]]><b><![CDATA[</b>]]]]>2</b>", "<b><![CDATA[</b>]]]]>2</b>");
        check("<?pi <b>1</b> ?><b k='>' l=\"'/>\">2</b>", "<b k='>' l=\"'/>\">2</b>");
        check("<!DOCTYPE r [<!ELEMENT b (c)>]><b>1</b>", "<b>1</b>");
    }

    @Test
    void brokenFilesGiveWhatThereIs() throws IOException {
        check("<b>1</b></b><b>2", "<b>1</b>", "<b>2");
        for (String rest : List.of("<b", "<b k='", "<b><!-- ", "<b><![CDATA[", "<b><?", "<", "<b></b", "<!DOCTYPE")) {
            List<String> texts = texts(rest, Map.of("rowTag", "b"), "cut.xml");
            assertTrue(texts.size() <= 1, rest);
        }
    }

    @Test
    void prefixesAndCompression() throws IOException {
        assertEquals(
                List.of("<n:b>1</n:b>"),
                texts("<r><n:b>1</n:b></r>", Map.of("rowTag", "b", "ignoreNamespace", "true"), "prefix.xml"));
        Path path = folder.resolve("a.xml.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
            out.write("<r><b>1</b></r>".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(List.of("<b>1</b>"), read(path, Map.of("rowTag", "b")));
    }

    @Test
    void manyRecords() throws IOException {
        String record = "<b>" + "x".repeat(1000) + "</b>";
        assertEquals(
                5000,
                texts(record.repeat(5000), Map.of("rowTag", "b"), "many.xml").size());
    }

    private void check(String file, String... expected) throws IOException {
        assertEquals(List.of(expected), texts(file, Map.of("rowTag", "b"), "file.xml"), file);
    }

    private List<String> texts(String file, Map<String, String> options, String name) throws IOException {
        Path path = folder.resolve(name);
        Files.writeString(path, file);
        return read(path, options);
    }

    private static List<String> read(Path path, Map<String, String> options) {
        XmlFileOptions xml = new XmlFileOptions(new FileOptions(options), Settings.defaults());
        List<String> all = new ArrayList<>();
        try (XmlRecordTexts texts = new XmlRecordTexts(path, xml)) {
            for (String text = texts.next(); text != null; text = texts.next()) {
                all.add(text);
            }
        }
        return all;
    }
}
