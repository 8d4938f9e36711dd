package io.arclight.planner.rex;

import io.arclight.exec.type.DataType;
import org.apache.calcite.rel.type.RelDataTypeImpl;
import org.apache.calcite.sql.type.SqlTypeName;

/** A type that Calcite has not, or not in Spark's sense: char(n), intervals, arrays, maps, structs. Only carried, never looked into. */
public final class OpaqueType extends RelDataTypeImpl {
    private final DataType dataType;
    private final boolean nullable;

    OpaqueType(DataType dataType, boolean nullable) {
        this.dataType = dataType;
        this.nullable = nullable;
        computeDigest();
    }

    /** Spark's type. */
    public DataType dataType() {
        return dataType;
    }

    @Override
    public SqlTypeName getSqlTypeName() {
        return SqlTypeName.OTHER;
    }

    @Override
    public boolean isNullable() {
        return nullable;
    }

    @Override
    protected void generateTypeString(StringBuilder text, boolean withDetail) {
        text.append(withDetail ? DataTypeDigest.of(dataType) : dataType.simpleString());
    }
}
