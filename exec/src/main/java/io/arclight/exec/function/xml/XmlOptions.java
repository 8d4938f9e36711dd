package io.arclight.exec.function.xml;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.record.RecordOptions;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How XML stands for values, with Spark's names and defaults.
 *
 * @param record formats and the mode; dates are {@code yyyy-MM-dd} unless the options say otherwise
 * @param rowTag the element of a row
 * @param attributePrefix what the names of fields that are attributes begin with
 * @param valueTag the field for the text of an element that has attributes or elements, too
 * @param wildcard the field for elements that no other field stands for
 * @param arrayElement the element that an array within an array becomes
 * @param indent what a level of elements is indented by when written; empty for no line feeds
 * @param nullValue the text that stands for null; null for none
 * @param ignoresAttributes whether attributes are left out
 * @param ignoresNamespace whether prefixes of names are left out
 * @param trims whether white space around values is left out
 * @param validatesNames whether names are checked when written
 */
record XmlOptions(
        RecordOptions record,
        String rowTag,
        String attributePrefix,
        String valueTag,
        String wildcard,
        String arrayElement,
        String indent,
        String nullValue,
        boolean ignoresAttributes,
        boolean ignoresNamespace,
        boolean trims,
        boolean validatesNames) {
    private static final String DATE_FORMAT = "dateFormat";

    /**
     * Reads the options.
     *
     * @throws ArclightException _LEGACY_ERROR_TEMP_2147 for a flag that is none, INVALID_PARAMETER_VALUE for a name that
     *     cannot be one
     */
    static XmlOptions of(RecordOptions given) {
        XmlOptions options = new XmlOptions(
                withDateFormat(given),
                given.text("rowTag", "ROW").trim(),
                given.text("attributePrefix", "_"),
                given.text("valueTag", "_VALUE"),
                given.text("wildcardColName", "xs_any"),
                given.text("arrayElementName", "item"),
                given.text("indent", "    "),
                given.text("nullValue", null),
                flag(given, "excludeAttribute", false),
                flag(given, "ignoreNamespace", false),
                flag(given, "ignoreSurroundingSpaces", true),
                flag(given, "validateName", true));
        options.check();
        return options;
    }

    private void check() {
        expect(!rowTag.isEmpty(), "rowTag", "it must not be empty");
        expect(!rowTag.startsWith("<") && !rowTag.endsWith(">"), "rowTag", "it must not include angle brackets");
        expect(!valueTag.isEmpty(), "valueTag", "it must not be empty");
        expect(!valueTag.equals(attributePrefix), "valueTag", "it must differ from 'attributePrefix'");
    }

    static void expect(boolean condition, String option, String message) {
        if (!condition) {
            throw new ArclightException(
                    ErrorCondition.INVALID_PARAMETER_VALUE,
                    "parameter",
                    "`" + option + "`",
                    "functionName",
                    "the options",
                    "message",
                    message);
        }
    }

    /** Dates are read in one form, so that what was inferred to be one is. */
    private static RecordOptions withDateFormat(RecordOptions given) {
        if (given.text(DATE_FORMAT).isPresent() || !flag(given, "preferDate", true)) {
            return given;
        }
        Map<String, String> values = new TreeMap<>(given.values());
        values.put(DATE_FORMAT.toLowerCase(Locale.ROOT), "yyyy-MM-dd");
        return new RecordOptions(values);
    }

    private static boolean flag(RecordOptions options, String name, boolean otherwise) {
        String value = options.text(name, String.valueOf(otherwise)).toLowerCase(Locale.ROOT);
        if (!value.equals("true") && !value.equals("false")) {
            throw new ArclightException(ErrorCondition._LEGACY_ERROR_TEMP_2147, "failedFunction", name);
        }
        return value.equals("true");
    }

    /** A flag that {@link #of} did not read. */
    boolean flag(String name, boolean otherwise) {
        return flag(record, name, otherwise);
    }

    /** The name of a field that stands for an element. */
    String field(String element) {
        return ignoresNamespace ? element.substring(element.lastIndexOf(':') + 1) : element;
    }

    /** The name of a field that stands for an attribute. */
    String attributeField(String attribute) {
        return attributePrefix + field(attribute);
    }

    /** Whether a field stands for an attribute. */
    boolean isAttribute(String field) {
        return field.startsWith(attributePrefix) && !field.equals(valueTag);
    }

    /** A value without what surrounds it, if the options say so. */
    String trimmed(String value) {
        return trims ? value.trim() : value;
    }
}
