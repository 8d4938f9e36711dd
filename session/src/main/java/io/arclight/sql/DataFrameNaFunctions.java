package io.arclight.sql;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ways to deal with nulls and NaN: {@link Dataset#na()}. Columns to whose type a value does not fit are left alone. */
public final class DataFrameNaFunctions {
    private final Dataset<?> dataset;

    DataFrameNaFunctions(Dataset<?> dataset) {
        this.dataset = dataset;
    }

    /** The rows without null or NaN. */
    public Dataset<Row> drop() {
        return drop("any");
    }

    /** The rows without null or NaN ({@code any}), or with something else ({@code all}). */
    public Dataset<Row> drop(String how) {
        return drop(how, dataset.columns());
    }

    /** The rows without null or NaN in some columns. */
    public Dataset<Row> drop(String[] columns) {
        return drop("any", columns);
    }

    /**
     * The rows without null or NaN in some columns ({@code any}), or with something else in one of them ({@code all}).
     *
     * @throws IllegalArgumentException when {@code how} is neither
     */
    public Dataset<Row> drop(String how, String[] columns) {
        return switch (how.toLowerCase(Locale.ROOT)) {
            case "any" -> drop(columns.length, columns);
            case "all" -> drop(1, columns);
            default -> throw new IllegalArgumentException("how must be 'any' or 'all', not '" + how + "'");
        };
    }

    /** The rows with at least so many values that are neither null nor NaN. */
    public Dataset<Row> drop(int minNonNulls) {
        return drop(minNonNulls, dataset.columns());
    }

    /** The rows with at least so many values that are neither null nor NaN in some columns. */
    public Dataset<Row> drop(int minNonNulls, String[] columns) {
        Column count = functions.lit(0);
        for (StructField field : fields(columns)) {
            Column present = column(field).isNotNull();
            if (isFraction(field.dataType())) {
                present = present.and(functions.not(column(field).isNaN()));
            }
            count = count.plus(functions.when(present, 1).otherwise(0));
        }
        return dataset.filter(count.geq(minNonNulls));
    }

    /** With a number in place of nulls and NaN in all columns of numbers. */
    public Dataset<Row> fill(long value) {
        return fill(value, dataset.columns());
    }

    /** With a number in place of nulls and NaN in all columns of numbers. */
    public Dataset<Row> fill(double value) {
        return fill(value, dataset.columns());
    }

    /** With a text in place of nulls in all columns of texts. */
    public Dataset<Row> fill(String value) {
        return fill(value, dataset.columns());
    }

    /** With a boolean in place of nulls in all columns of booleans. */
    public Dataset<Row> fill(boolean value) {
        return fill(value, dataset.columns());
    }

    /** With a number in place of nulls and NaN in some columns. */
    public Dataset<Row> fill(long value, String[] columns) {
        return fillEach(value, columns);
    }

    /** With a number in place of nulls and NaN in some columns. */
    public Dataset<Row> fill(double value, String[] columns) {
        return fillEach(value, columns);
    }

    /** With a text in place of nulls in some columns. */
    public Dataset<Row> fill(String value, String[] columns) {
        return fillEach(value, columns);
    }

    /** With a boolean in place of nulls in some columns. */
    public Dataset<Row> fill(boolean value, String[] columns) {
        return fillEach(value, columns);
    }

    private Dataset<Row> fillEach(Object value, String[] columns) {
        Map<String, Column> filled = new HashMap<>();
        for (StructField field : fields(columns)) {
            if (fits(value, field.dataType())) {
                filled.put(field.name(), filled(field, value));
            }
        }
        return with(filled);
    }

    /** With a value for each column in place of nulls and NaN there. */
    public Dataset<Row> fill(Map<String, Object> valuesByColumn) {
        Map<String, Column> filled = new HashMap<>();
        valuesByColumn.forEach((name, value) -> {
            StructField field = field(name);
            filled.put(field.name(), filled(field, value));
        });
        return with(filled);
    }

    private static Column filled(StructField field, Object value) {
        Column column = column(field);
        Column present = isFraction(field.dataType()) ? functions.nanvl(column, functions.lit(null)) : column;
        return functions.coalesce(present, functions.lit(value).cast(field.dataType()));
    }

    /** With other values in place of some in a column, or in all that have such values for {@code "*"}. */
    public Dataset<Row> replace(String column, Map<?, ?> replacements) {
        return replace(column.equals("*") ? dataset.columns() : new String[] {column}, replacements);
    }

    /** With other values in place of some in columns. */
    public Dataset<Row> replace(String[] columns, Map<?, ?> replacements) {
        Map<String, Column> replaced = new HashMap<>();
        for (StructField field : fields(columns)) {
            Column result = null;
            for (Map.Entry<?, ?> entry : replacements.entrySet()) {
                if (fits(entry.getKey(), field.dataType())) {
                    Column found = column(field).equalTo(functions.lit(entry.getKey()));
                    Column value = functions.lit(entry.getValue()).cast(field.dataType());
                    result = result == null ? functions.when(found, value) : result.when(found, value);
                }
            }
            if (result != null) {
                replaced.put(field.name(), result.otherwise(column(field)));
            }
        }
        return with(replaced);
    }

    private Dataset<Row> with(Map<String, Column> changed) {
        List<Column> columns = new ArrayList<>();
        for (StructField field : dataset.schema().fields()) {
            Column column = changed.get(field.name());
            columns.add(column == null ? column(field) : column.as(field.name()));
        }
        return dataset.select(columns.toArray(Column[]::new));
    }

    private List<StructField> fields(String[] names) {
        return Stream.of(names).map(this::field).toList();
    }

    private StructField field(String name) {
        List<StructField> found = dataset.schema().fields().stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .toList();
        if (found.isEmpty()) {
            Set<String> known = dataset.schema().fields().stream()
                    .map(field -> "`" + field.name() + "`")
                    .collect(Collectors.toSet());
            throw new ArclightException(
                    ErrorCondition.UNRESOLVED_COLUMN__WITH_SUGGESTION,
                    "objectName",
                    "`" + name + "`",
                    "proposal",
                    String.join(", ", known));
        }
        return found.get(0);
    }

    private static Column column(StructField field) {
        return new Column("`" + field.name().replace("`", "``") + "`");
    }

    private static boolean isFraction(DataType type) {
        return type == AtomicType.DOUBLE || type == AtomicType.FLOAT;
    }

    /** Whether a value may stand in a column: numbers in all columns of numbers. */
    private static boolean fits(Object value, DataType type) {
        if (value instanceof Number) {
            return type.isNumeric();
        }
        return value instanceof Boolean ? type == AtomicType.BOOLEAN : type == AtomicType.STRING;
    }
}
