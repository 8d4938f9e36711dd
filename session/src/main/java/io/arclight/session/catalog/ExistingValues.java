package io.arclight.session.catalog;

import io.arclight.exec.error.Origin;
import io.arclight.exec.evaluate.row.RowEvaluator;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TypeStructure;
import io.arclight.exec.variant.VariantVal;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The values of columns in files that do not have them, as facts of a {@link DefinitionText}: texts that do not depend on a
 * session's zone. None are of nested types.
 */
final class ExistingValues {
    private static final String COLUMN = "column with old rows ";
    private static final String VALUE = "value in old rows ";
    private static final Settings UTC = Settings.defaults().with(Settings.TIME_ZONE.key(), "UTC");

    private ExistingValues() {}

    /** Adds the values to the facts. */
    static void write(Map<String, Literal> values, Map<String, String> facts) {
        int[] number = {0};
        values.forEach((column, value) -> {
            int n = number[0]++;
            facts.put(COLUMN + n, column);
            facts.put(VALUE + n, text(value));
        });
    }

    private static String text(Literal value) {
        if (value.value() instanceof VariantVal variant) {
            return HexFormat.of().formatHex(variant.toBytes());
        }
        return value.type() == AtomicType.BINARY
                ? HexFormat.of().formatHex((byte[]) value.value())
                : (String) cast(value, AtomicType.STRING);
    }

    private static Object cast(Literal value, DataType type) {
        return RowEvaluator.ofConstants(SessionContext.of(UTC, Instant.EPOCH, ""))
                .evaluate(new Cast(value, type, Cast.Mode.ANSI, Origin.NONE));
    }

    /** What {@link #write} has written, by column. */
    static Map<String, Literal> read(StructType columns, DefinitionText definition) {
        Map<String, Literal> values = new LinkedHashMap<>();
        definition.facts().forEach((key, column) -> {
            if (key.startsWith(COLUMN)) {
                String text = definition.fact(VALUE + key.substring(COLUMN.length()));
                DataType type = TypeStructure.withoutLengths(
                        columns.field(columns.indexOf(column).orElseThrow()).dataType());
                values.put(column, new Literal(value(text, type), type));
            }
        });
        return values;
    }

    private static Object value(String text, DataType type) {
        if (type == AtomicType.VARIANT) {
            return text == null ? null : VariantVal.of(HexFormat.of().parseHex(text));
        }
        return type == AtomicType.BINARY
                ? HexFormat.of().parseHex(text)
                : cast(new Literal(text, AtomicType.STRING), type);
    }
}
