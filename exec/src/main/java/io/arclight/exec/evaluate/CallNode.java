package io.arclight.exec.evaluate;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.NullColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.Origin;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.type.DataType;
import java.util.List;

/** A call of a static method on one row, in a loop of its own. */
final class CallNode extends Node {
    private final List<Node> arguments;
    private final MethodLoop loop;
    private final Origin origin;
    private final boolean strict;
    private final DictionaryCache dictionaries = new DictionaryCache();

    CallNode(StaticMethod method, List<Node> arguments, DataType type, Origin origin) {
        super(type);
        this.arguments = arguments;
        this.origin = origin;
        this.loop = new MethodLoop(method, arguments.stream().map(Node::type).toList(), type);
        this.strict = loop.isStrict();
    }

    @Override
    Column evaluate(Frame frame, Selection rows) {
        Column[] columns = new Column[arguments.size()];
        try {
            int constants = load(frame, rows, columns);
            if (rows.count() == 0 || strict && isNull(columns, constants)) {
                return ConstantNode.nulls(type(), frame);
            }
            int only = onlyDictionary(columns, constants);
            if (only >= 0 && dictionaries.pays((DictionaryColumn) columns[only], rows)) {
                Column ofValues = overDictionary(frame, columns, constants, only);
                return DictionaryCache.apply((DictionaryColumn) columns[only], ofValues, rows, frame);
            }
            flatten(frame, columns, constants);
            return loop.evaluate(frame, columns, constants, frame.length(), rows);
        } catch (ArclightException e) {
            throw e.at(origin);
        } finally {
            Rows.release(columns);
        }
    }

    @Override
    Selection filter(Frame frame, Selection rows) {
        Column[] columns = new Column[arguments.size()];
        try {
            int constants = load(frame, rows, columns);
            if (rows.count() == 0 || strict && isNull(columns, constants)) {
                return Rows.NONE;
            }
            int only = onlyDictionary(columns, constants);
            if (only >= 0 && dictionaries.pays((DictionaryColumn) columns[only], rows)) {
                Column ofValues = overDictionary(frame, columns, constants, only);
                return DictionaryCache.filter((DictionaryColumn) columns[only], (BitColumn) ofValues, rows);
            }
            flatten(frame, columns, constants);
            return loop.filter(frame, columns, constants, rows);
        } catch (ArclightException e) {
            throw e.at(origin);
        } finally {
            Rows.release(columns);
        }
    }

    /** Evaluates the arguments; the bits of the result tell which are constant, their columns have one row. */
    private int load(Frame frame, Selection rows, Column[] columns) {
        int constants = 0;
        for (int i = 0; i < columns.length; i++) {
            Node argument = arguments.get(i);
            if (argument.isConstant() && rows.count() > 0) {
                columns[i] = argument.constant(frame).retain();
                constants |= 1 << i;
                continue;
            }
            columns[i] = argument.evaluate(frame, rows);
            if (columns[i] instanceof DictionaryColumn coded
                    && coded.dictionary().length() == 1
                    && !coded.validity().hasNulls()) {
                columns[i] = coded.dictionary().retain();
                coded.release();
                constants |= 1 << i;
            }
        }
        return constants;
    }

    private static boolean isNull(Column[] columns, int constants) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] instanceof NullColumn || (constants >>> i & 1) != 0 && columns[i].isNull(0)) {
                return true;
            }
        }
        return false;
    }

    /** The one argument that is not constant, if it is coded and the function may be called for any of its values. */
    private int onlyDictionary(Column[] columns, int constants) {
        int varying = ~constants & (1 << columns.length) - 1;
        if (Integer.bitCount(varying) != 1 || loop.isFallible() || !strict) {
            return -1;
        }
        int index = Integer.numberOfTrailingZeros(varying);
        return columns[index] instanceof DictionaryColumn ? index : -1;
    }

    private Column overDictionary(Frame frame, Column[] columns, int constants, int index) {
        Column dictionary = ((DictionaryColumn) columns[index]).dictionary();
        return dictionaries.get(dictionary, () -> {
            Column[] ofValues = columns.clone();
            ofValues[index] = dictionary;
            int length = dictionary.length();
            return loop.evaluate(frame, ofValues, constants, length, Selection.all(length));
        });
    }

    private void flatten(Frame frame, Column[] columns, int constants) {
        for (int i = 0; i < columns.length; i++) {
            if ((constants >>> i & 1) == 0 && columns[i] instanceof DictionaryColumn coded && loop.needsFlat(i)) {
                columns[i] = coded.flatten(frame.account());
                coded.release();
            }
        }
    }

    @Override
    boolean isFallible() {
        return loop.isFallible() || arguments.stream().anyMatch(Node::isFallible);
    }

    @Override
    void close() {
        dictionaries.close();
        arguments.forEach(Node::close);
    }
}
