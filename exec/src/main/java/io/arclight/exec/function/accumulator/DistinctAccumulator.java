package io.arclight.exec.function.accumulator;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.column.build.StructBuilder;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import java.util.List;

/** Lets another function see each row of arguments once per group. Its state is the list of the rows seen. */
public final class DistinctAccumulator extends Accumulator {
    private final Accumulator inner;
    private final DistinctRows seen;
    private final MemoryAccount account;
    private final int slot;

    /** An accumulator for arguments of some types; the slot lies behind the inner state. */
    public DistinctAccumulator(AggregateImplementation function, List<DataType> types, StateMemory memory) {
        super(memory);
        this.inner = function.accumulator(memory);
        this.slot = memory.offset() + function.stateBytes();
        this.account = memory.account();
        this.seen = new DistinctRows(types, account);
    }

    /** Bytes of state. */
    public static int stateBytes(AggregateImplementation function) {
        return function.stateBytes() + DistinctRows.SLOT_BYTES;
    }

    /** The type of the state: an array of structs of the arguments. */
    public static DataType stateType(List<DataType> types) {
        StructType row = StructType.EMPTY;
        for (DataType type : types) {
            row = row.add("value", type);
        }
        return new ArrayType(row, false);
    }

    @Override
    public void update(GroupedRows rows, List<Column> arguments) {
        GroupedRows fresh = seen.add(rows, arguments, slot);
        if (fresh.count() > 0) {
            inner.update(fresh, arguments);
        }
    }

    @Override
    public void merge(GroupedRows rows, List<Column> states) {
        ListElements elements = ListElements.of(rows, (ListColumn) states.get(0).base(), states.get(0));
        update(elements.rows(), ((StructColumn) elements.elements()).fields());
    }

    @Override
    public void writeStates(long[] groups, int count, List<ColumnBuilder> columns) {
        ListBuilder lists = (ListBuilder) columns.get(0);
        StructBuilder structs = (StructBuilder) lists.elements();
        for (int i = 0; i < count; i++) {
            long[] entries = DistinctRows.entries(groups[i], slot);
            if (entries.length > 0) {
                List<Column> values = seen.values(entries, account);
                for (int field = 0; field < values.size(); field++) {
                    structs.fields().get(field).append(values.get(field), Selection.all(entries.length));
                    values.get(field).release();
                }
                for (int row = 0; row < entries.length; row++) {
                    structs.append();
                }
            }
            lists.append();
        }
    }

    @Override
    public void writeResults(long[] groups, int count, ColumnBuilder column) {
        inner.writeResults(groups, count, column);
    }

    @Override
    public void clear() {
        inner.clear();
        seen.clear();
    }

    @Override
    public void close() {
        inner.close();
        seen.close();
    }
}
