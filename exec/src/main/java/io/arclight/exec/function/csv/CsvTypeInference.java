package io.arclight.exec.function.csv;

import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.function.record.ScalarReaders;
import io.arclight.exec.function.record.ScalarReaders.ScalarReader;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the type of a field of CSV: the first of several that reads it. */
final class CsvTypeInference implements AutoCloseable {
    private final ScalarReaders scalars;
    private final Map<DataType, ScalarReader> exact = new LinkedHashMap<>();
    private final Map<DataType, ScalarReader> others = new LinkedHashMap<>();

    CsvTypeInference(RecordOptions options, SessionContext session, MemoryAccount account) {
        scalars = new ScalarReaders(options, session, account);
        add(exact, AtomicType.INTEGER, AtomicType.LONG);
        add(others, AtomicType.DOUBLE);
        if (options.text("dateFormat").isPresent()) {
            add(others, AtomicType.DATE);
        }
        add(others, AtomicType.TIMESTAMP, AtomicType.BOOLEAN);
    }

    private void add(Map<DataType, ScalarReader> readers, DataType... types) {
        for (DataType type : types) {
            readers.put(type, scalars.of(type));
        }
    }

    /** The type of a field; of an empty one that is string. */
    DataType infer(String field) {
        if (field == null) {
            return AtomicType.STRING;
        }
        return first(exact, field, largeInteger(field));
    }

    private DataType largeInteger(String field) {
        boolean digits = field.matches("[+-]?\\d+") && field.length() <= DecimalType.MAX_PRECISION;
        return digits ? new DecimalType(new BigDecimal(field).precision(), 0) : first(others, field, AtomicType.STRING);
    }

    private static DataType first(Map<DataType, ScalarReader> readers, String field, DataType otherwise) {
        return readers.entrySet().stream()
                .filter(entry -> entry.getValue().read(field) != null)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(otherwise);
    }

    @Override
    public void close() {
        scalars.close();
    }
}
