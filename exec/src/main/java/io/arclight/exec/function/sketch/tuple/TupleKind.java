package io.arclight.exec.function.sketch.tuple;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.AtomicType;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.apache.datasketches.tuple.SummaryDeserializer;
import org.apache.datasketches.tuple.SummaryFactory;
import org.apache.datasketches.tuple.SummarySetOperations;
import org.apache.datasketches.tuple.UpdatableSummary;
import org.apache.datasketches.tuple.adouble.DoubleSummary;
import org.apache.datasketches.tuple.adouble.DoubleSummaryDeserializer;
import org.apache.datasketches.tuple.adouble.DoubleSummaryFactory;
import org.apache.datasketches.tuple.adouble.DoubleSummarySetOperations;
import org.apache.datasketches.tuple.aninteger.IntegerSummary;
import org.apache.datasketches.tuple.aninteger.IntegerSummaryDeserializer;
import org.apache.datasketches.tuple.aninteger.IntegerSummaryFactory;
import org.apache.datasketches.tuple.aninteger.IntegerSummarySetOperations;

/**
 * What numbers the entries of a sketch have.
 *
 * @param type the type of the numbers
 * @param reader reads numbers
 * @param factory makes what sums them up
 * @param operations brings together what was summed up
 * @param deserializer reads it
 * @param toDouble what was summed up, as a double
 * @param toLong and as a long
 * @param <U> the class of the numbers
 * @param <S> the class of what sums them up
 */
record TupleKind<U, S extends UpdatableSummary<U>>(
        AtomicType type,
        Reader<U> reader,
        Function<TupleMode, SummaryFactory<S>> factory,
        Function<TupleMode, SummarySetOperations<S>> operations,
        SummaryDeserializer<S> deserializer,
        ToDoubleFunction<S> toDouble,
        ToLongFunction<S> toLong) {
    static final TupleKind<Double, DoubleSummary> DOUBLE = new TupleKind<>(
            AtomicType.DOUBLE,
            (column, row) -> Memory.getDouble(address(column, row)),
            mode -> new DoubleSummaryFactory(mode.ofDoubles()),
            mode -> new DoubleSummarySetOperations(mode.ofDoubles()),
            new DoubleSummaryDeserializer(),
            DoubleSummary::getValue,
            summary -> (long) summary.getValue());

    static final TupleKind<Integer, IntegerSummary> INTEGER = new TupleKind<>(
            AtomicType.INTEGER,
            (column, row) -> Memory.getInt(address(column, row)),
            mode -> new IntegerSummaryFactory(mode.ofIntegers()),
            mode -> new IntegerSummarySetOperations(mode.ofIntegers(), mode.ofIntegers()),
            new IntegerSummaryDeserializer(),
            IntegerSummary::getValue,
            IntegerSummary::getValue);

    /** Reads a number. */
    @FunctionalInterface
    interface Reader<U> {
        /** The number of a row that is not null. */
        U read(Column column, int row);
    }

    private static long address(Column column, int row) {
        return ((FixedWidthColumn) column.base()).address(column.baseRow(row));
    }
}
