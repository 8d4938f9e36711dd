package io.arclight.exec.source.xml;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.block.RecordFileOptions;
import io.arclight.exec.source.file.FileOptions;
import java.util.List;

/** The options of reading and writing XML, with Spark's names and defaults. Immutable. */
final class XmlFileOptions extends RecordFileOptions {
    private static final String ROW_TAG = "rowTag";
    private static final String IGNORE_NAMESPACE = "ignoreNamespace";

    private static final List<String> FLAGS = List.of(
            "excludeAttribute",
            IGNORE_NAMESPACE,
            "ignoreSurroundingSpaces",
            "inferSchema",
            "multiLine",
            "preferDate",
            "prefersDecimal",
            "recursiveFileLookup",
            "validateName");

    private static final List<String> TEXTS = List.of(
            "arrayElementName",
            "attributePrefix",
            "declaration",
            "indent",
            "nullValue",
            "rootTag",
            ROW_TAG,
            "valueTag",
            "wildcardColName");

    /**
     * Reads the options.
     *
     * @throws ArclightException XML_ROW_TAG_MISSING, INVALID_PARAMETER_VALUE naming the option that is not supported or has
     *     a wrong value
     */
    XmlFileOptions(FileOptions options, Settings settings) {
        super("XML", FLAGS, TEXTS, options, settings);
        if (options.text(ROW_TAG).isEmpty()) {
            throw new ArclightException(ErrorCondition.XML_ROW_TAG_MISSING, "rowTag", "`" + ROW_TAG + "`");
        }
    }

    /** The name of the elements that are rows. */
    String rowTag() {
        return options().text(ROW_TAG, "").trim();
    }

    /** Whether prefixes of names are left out. */
    boolean ignoresNamespace() {
        return options().flag(IGNORE_NAMESPACE, false);
    }
}
