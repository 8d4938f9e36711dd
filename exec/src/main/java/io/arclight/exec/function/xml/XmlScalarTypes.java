package io.arclight.exec.function.xml;

import io.arclight.exec.function.record.ScalarReaders;
import io.arclight.exec.function.record.ScalarReaders.ScalarReader;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import java.math.BigDecimal;
import java.util.Optional;

/** Finds the type that a value's text is of, with Spark's rules for XML. */
final class XmlScalarTypes {
    private final XmlOptions options;
    private final boolean infers;
    private final boolean prefersDecimal;
    private final boolean prefersLocal;
    private final ScalarReader dates;
    private final ScalarReader localTimestamps;
    private final ScalarReader timestamps;

    XmlScalarTypes(XmlOptions options, SessionContext session, ScalarReaders readers) {
        this.options = options;
        this.infers = options.flag("inferSchema", true);
        this.prefersDecimal = options.flag("prefersDecimal", false);
        this.prefersLocal = session.settings().get(Settings.TIMESTAMP_TYPE).equalsIgnoreCase("TIMESTAMP_NTZ");
        this.dates = readers.of(AtomicType.DATE);
        this.localTimestamps = readers.of(AtomicType.TIMESTAMP_NTZ);
        this.timestamps = readers.of(AtomicType.TIMESTAMP);
    }

    /** The type of a text; void for an empty one and for null. */
    DataType of(String text) {
        if (!infers) {
            return AtomicType.STRING;
        }
        String value = text == null ? "" : options.trimmed(text);
        if (value.isEmpty()) {
            return AtomicType.NULL;
        }
        Optional<DataType> number = number(value);
        if (number.isPresent()) {
            return number.get();
        }
        if (value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false")) {
            return AtomicType.BOOLEAN;
        }
        if (dates.read(value) != null) {
            return AtomicType.DATE;
        }
        if (prefersLocal && localTimestamps.read(value) != null) {
            return AtomicType.TIMESTAMP_NTZ;
        }
        return timestamps.read(value) == null ? AtomicType.STRING : AtomicType.TIMESTAMP;
    }

    /** Numbers begin with a digit or a point behind their sign, and do not end in the letter of a Java literal. */
    private Optional<DataType> number(String value) {
        String unsigned = value.startsWith("+") || value.startsWith("-") ? value.substring(1) : value;
        if (unsigned.isEmpty() || !Character.isDigit(unsigned.charAt(0)) && unsigned.charAt(0) != '.') {
            return Optional.empty();
        }
        if ("dDfF".indexOf(unsigned.charAt(unsigned.length() - 1)) >= 0) {
            return Optional.empty();
        }
        return isLong(unsigned)
                ? Optional.of(AtomicType.LONG)
                : decimal(value).or(() -> isDouble(unsigned) ? Optional.of(AtomicType.DOUBLE) : Optional.empty());
    }

    private static boolean isLong(String text) {
        try {
            Long.parseLong(text);
            return text.charAt(0) != '.';
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isDouble(String text) {
        try {
            Double.parseDouble(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private Optional<DataType> decimal(String text) {
        if (!prefersDecimal) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(text.replace(",", ""));
            int precision = Math.max(value.precision(), value.scale());
            return value.scale() >= 0 && precision <= DecimalType.MAX_PRECISION
                    ? Optional.of(new DecimalType(precision, value.scale()))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
