package io.arclight.exec.evaluate;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.evaluate.loop.Bits;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.row.RowAppender;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;
import io.arclight.exec.type.StructType;

/** A value that is the same for every row: a literal, or what is computed from constants alone, once, when first needed. */
final class ConstantNode extends Node {
    private final Object literal;
    private final Node computed;
    private Column value;

    ConstantNode(Literal literal) {
        super(literal.type());
        this.literal = literal.value();
        this.computed = null;
    }

    ConstantNode(Node computed) {
        super(computed.type());
        this.literal = null;
        this.computed = computed;
    }

    @Override
    boolean isConstant() {
        return true;
    }

    @Override
    boolean isFallible() {
        return computed != null && computed.isFallible();
    }

    @Override
    Column constant(Frame frame) {
        if (value == null) {
            value = computed == null ? literalColumn(frame) : computedColumn(frame);
        }
        return value;
    }

    private Column literalColumn(Frame frame) {
        StructType schema = StructType.EMPTY.add("value", type());
        try (RowAppender appender = new RowAppender(schema, frame.account())) {
            appender.append(literal);
            return appender.build().column(0);
        }
    }

    private Column computedColumn(Frame frame) {
        Frame single = frame.forConstant();
        try {
            Column column = computed.evaluate(single, single.allRows());
            Column flat = column.flatten(frame.account());
            column.release();
            return flat;
        } finally {
            single.close();
        }
    }

    @Override
    Selection filter(Frame frame, Selection rows) {
        if (rows.count() == 0) {
            return rows;
        }
        Column column = constant(frame);
        return column instanceof BitColumn bit && !bit.isNull(0) && bit.get(0) ? rows : Rows.NONE;
    }

    @Override
    Column evaluate(Frame frame, Selection rows) {
        if (rows.count() == 0 || constant(frame).isNull(0)) {
            return nulls(type(), frame);
        }
        if (type().physicalType() == PhysicalType.BIT) {
            return bits(frame, ((BitColumn) value).get(0));
        }
        return new DictionaryColumn(frame.length(), Validity.ALL_VALID, frame.zeroCodes(), value.retain());
    }

    private static Column bits(Frame frame, boolean value) {
        Buffer bits = frame.account().allocate(Bits.bytes(frame.length()));
        Memory.fill(bits.address(), Bits.bytes(frame.length()), (byte) (value ? -1 : 0));
        return new BitColumn(frame.length(), Validity.ALL_VALID, bits);
    }

    /** A column of a type that holds nothing but nulls. */
    static Column nulls(DataType type, Frame frame) {
        try (ColumnBuilder builder = ColumnBuilder.of(type, frame.account())) {
            builder.appendNulls(frame.length());
            return builder.build();
        }
    }

    @Override
    void close() {
        if (value != null) {
            value.release();
            value = null;
        }
        if (computed != null) {
            computed.close();
        }
    }
}
