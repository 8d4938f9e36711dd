package io.arclight.server.result;

import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.jdbc.block.ColumnKind;
import java.sql.DatabaseMetaData;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.avatica.AvaticaParameter;
import org.apache.calcite.avatica.ColumnMetaData;
import org.apache.calcite.avatica.Meta;

/** Describes results and parameters to the driver. */
public final class ResultSignature {

    private ResultSignature() {}

    /** The description of a query's result. */
    public static Meta.Signature of(StructType schema, String sql, int parameterCount) {
        List<AvaticaParameter> parameters = new ArrayList<>();
        for (int i = 0; i < parameterCount; i++) {
            parameters.add(
                    new AvaticaParameter(true, 0, 0, Types.VARCHAR, "STRING", Object.class.getName(), "?" + (i + 1)));
        }
        List<ColumnMetaData> columns = new ArrayList<>();
        for (StructField field : schema.fields()) {
            columns.add(column(columns.size(), field));
        }
        return Meta.Signature.create(columns, sql, parameters, Meta.CursorFactory.LIST, Meta.StatementType.SELECT);
    }

    private static ColumnMetaData column(int ordinal, StructField field) {
        JdbcType type = JdbcType.of(field.dataType());
        return new ColumnMetaData(
                ordinal,
                false,
                type.kind() == ColumnKind.TEXT,
                true,
                false,
                field.nullable() ? DatabaseMetaData.columnNullable : DatabaseMetaData.columnNoNulls,
                type.isSigned(),
                type.displaySize(),
                field.name(),
                field.name(),
                "",
                type.precision(),
                type.scale(),
                "",
                "",
                ColumnMetaData.scalar(type.code(), type.name(), type.rep()),
                true,
                false,
                false,
                type.kind() == ColumnKind.BINARY
                        ? byte[].class.getName()
                        : type.rep().clazz.getName());
    }
}
