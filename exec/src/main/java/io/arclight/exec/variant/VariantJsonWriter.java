package io.arclight.exec.variant;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;

/** JSON texts of variants, as Spark writes them: without spaces, dates and timestamps as strings. */
final class VariantJsonWriter {
    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .toFormatter(Locale.US);
    private static final DateTimeFormatter ZONED = new DateTimeFormatterBuilder()
            .append(LOCAL)
            .appendOffset("+HH:MM", "+00:00")
            .toFormatter(Locale.US);

    private final StringBuilder out = new StringBuilder();
    private final ZoneId zone;
    private final VariantWalk walk;

    private VariantJsonWriter(ZoneId zone, VariantWalk walk) {
        this.zone = zone;
        this.walk = walk;
    }

    static String write(Variant variant, ZoneId zone) {
        VariantJsonWriter writer = new VariantJsonWriter(zone, variant.walk());
        writer.append(variant);
        return writer.out.toString();
    }

    private void append(Variant variant) {
        walk.enter();
        switch (variant.kind()) {
            case OBJECT -> object(variant);
            case ARRAY -> array(variant);
            case NULL -> out.append("null");
            case BOOLEAN -> out.append(variant.booleanValue());
            case LONG -> out.append(variant.longValue());
            case STRING -> text(variant.stringValue());
            case DOUBLE -> out.append(variant.doubleValue());
            case DECIMAL -> out.append(variant.decimalValue().toPlainString());
            case DATE -> quoted(LocalDate.ofEpochDay(variant.longValue()).toString());
            case TIMESTAMP -> quoted(ZONED.format(instant(variant.longValue()).atZone(zone)));
            case TIMESTAMP_NTZ ->
                quoted(LOCAL.format(LocalDateTime.ofInstant(instant(variant.longValue()), ZoneOffset.UTC)));
            case FLOAT -> out.append(variant.floatValue());
            case BINARY -> quoted(Base64.getEncoder().encodeToString(variant.binaryValue()));
            case UUID -> quoted(variant.uuidValue().toString());
        }
        walk.leave();
    }

    private void object(Variant variant) {
        out.append('{');
        int size = variant.size();
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                out.append(',');
            }
            text(variant.key(i));
            out.append(':');
            append(variant.child(i));
        }
        out.append('}');
    }

    private void array(Variant variant) {
        out.append('[');
        int size = variant.size();
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                out.append(',');
            }
            append(variant.child(i));
        }
        out.append(']');
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private void quoted(String text) {
        out.append('"').append(text).append('"');
    }

    private void text(String text) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        out.append('"');
    }
}
