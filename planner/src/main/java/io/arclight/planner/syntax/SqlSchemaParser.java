package io.arclight.planner.syntax;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.record.SchemaParser;
import io.arclight.exec.type.DataType;

/** Reads the schemas that functions get as text. */
public final class SqlSchemaParser implements SchemaParser {
    @Override
    public DataType parse(String text) {
        try {
            return SqlSyntax.parseSchema(text);
        } catch (ArclightException e) {
            return SqlSyntax.parseDataType(text);
        }
    }
}
