package io.arclight.server.avatica;

import io.arclight.jdbc.block.Block;
import io.arclight.jdbc.block.BlockColumnWriter;
import io.arclight.jdbc.block.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.avatica.ColumnMetaData;
import org.apache.calcite.avatica.Meta;
import org.apache.calcite.avatica.MetaImpl;

/** A small table that {@link java.sql.DatabaseMetaData} gives: columns by name and class, then rows. */
final class MetadataRows {

    private final List<ColumnMetaData> signature = new ArrayList<>();
    private final List<BlockColumnWriter> columns = new ArrayList<>();

    /** A column of text. */
    MetadataRows text(String... names) {
        for (String name : names) {
            add(name, String.class, ColumnKind.TEXT);
        }
        return this;
    }

    /** A column of whole numbers. */
    MetadataRows integer(String... names) {
        for (String name : names) {
            add(name, Integer.class, ColumnKind.INT);
        }
        return this;
    }

    /** A column of small whole numbers. */
    MetadataRows small(String... names) {
        for (String name : names) {
            add(name, Short.class, ColumnKind.SHORT);
        }
        return this;
    }

    /** A column of booleans. */
    MetadataRows bool(String... names) {
        for (String name : names) {
            add(name, Boolean.class, ColumnKind.BOOLEAN);
        }
        return this;
    }

    private void add(String name, Class<?> type, ColumnKind kind) {
        signature.add(MetaImpl.columnMetaData(name, signature.size(), type, true));
        columns.add(new BlockColumnWriter(kind));
    }

    /** Adds a row: a value per column, numbers of any class, null for null. */
    void row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            BlockColumnWriter column = columns.get(i);
            if (values[i] == null) {
                column.putNull();
            } else {
                put(column, values[i]);
            }
        }
    }

    private static void put(BlockColumnWriter column, Object value) {
        switch (column.kind()) {
            case TEXT -> column.putText((String) value);
            case INT -> column.putInt(((Number) value).intValue());
            case SHORT -> column.putShort(((Number) value).shortValue());
            case BOOLEAN -> column.putBoolean((Boolean) value);
            default -> throw new IllegalStateException(column.kind().name());
        }
    }

    /** The table as the whole result of a statement. */
    Meta.MetaResultSet result(String connectionId, int statementId) {
        Meta.Signature description =
                Meta.Signature.create(signature, "", List.of(), Meta.CursorFactory.LIST, Meta.StatementType.SELECT);
        Meta.Frame frame = ServerStatement.frame(0, true, Block.encode("UTC", columns));
        return Meta.MetaResultSet.create(connectionId, statementId, true, description, frame);
    }
}
