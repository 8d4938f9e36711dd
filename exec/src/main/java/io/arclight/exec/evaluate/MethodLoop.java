package io.arclight.exec.evaluate;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.evaluate.loop.Bits;
import io.arclight.exec.evaluate.loop.Loop;
import io.arclight.exec.evaluate.loop.LoopFrame;
import io.arclight.exec.evaluate.loop.LoopShape;
import io.arclight.exec.evaluate.loop.Loops;
import io.arclight.exec.evaluate.loop.PreparedCache;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.Parameter;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Calls a static method for the rows of columns: decides which rows, provides memory, and makes the result's column. */
final class MethodLoop {
    private final Method method;
    private final List<Parameter> roles;
    private final int arguments;
    private final PhysicalType layout;
    private final ScalarTraits traits;
    private final boolean mayReturnNull;
    private final boolean skipsNulls;
    private final LoopFrame loopFrame;
    private final List<Object> constants;
    private final PreparedCache[] caches;
    private boolean initialized;
    private int[] selected = new int[0];

    MethodLoop(StaticMethod staticMethod, List<DataType> argumentTypes, DataType type) {
        this.method = staticMethod.resolve(argumentTypes, type);
        this.arguments = argumentTypes.size();
        this.roles = StaticMethod.roles(method, arguments);
        this.layout = type.physicalType();
        this.traits = StaticMethod.traits(method);
        this.mayReturnNull = StaticMethod.mayReturnNull(method);
        this.skipsNulls = traits.strict() && (traits.fallible() || takesPointers());
        this.loopFrame = new LoopFrame(roles.size());
        this.constants = staticMethod.constants();
        this.caches = new PreparedCache[arguments];
    }

    /** Strings and nested values of null rows are undefined, so that their addresses must not be followed. */
    private boolean takesPointers() {
        for (int i = 0; i < arguments; i++) {
            Class<?> type = method.getParameterTypes()[i];
            if (type == StringView.class || roles.get(i) != Parameter.ARGUMENT) {
                return true;
            }
        }
        return false;
    }

    boolean isStrict() {
        return traits.strict();
    }

    boolean isFallible() {
        return traits.fallible();
    }

    /** Whether an argument must not be a dictionary column. */
    boolean needsFlat(int argument) {
        return roles.get(argument) != Parameter.CURSOR;
    }

    /** The column of results, as long as the arguments' columns that are not constant. */
    Column evaluate(Frame frame, Column[] columns, int constantMask, int length, Selection rows) {
        Validity validity = traits.strict() ? unite(columns, constantMask, length, frame) : Validity.ALL_VALID;
        StringAppender appender = layout == PhysicalType.VIEW ? new StringAppender(frame.account()) : null;
        Buffer values = null;
        Buffer ownValidity = null;
        boolean done = false;
        try {
            Selection run = rowsToRun(validity, length, rows);
            if (run.count() > 0) {
                bind(frame, columns, constantMask);
            }
            boolean whole = run.isDense() && run.count() == length;
            long bytes = layout == PhysicalType.BIT ? Bits.bytes(length) : (long) layout.width() * length;
            values = frame.account().allocate(bytes);
            if (!whole && (layout == PhysicalType.BIT || appender != null)) {
                Memory.fill(values.address(), bytes, (byte) 0);
            }
            ownValidity = mayReturnNull ? Rows.writable(validity, length, frame.account()) : null;
            setObject(Parameter.RESULT, appender);
            loopFrame.setResult(values.address(), ownValidity == null ? 0 : ownValidity.address());
            if (run.count() > 0) {
                loop(constantMask, run, false).run(loopFrame, run.positions(), run.count(), null);
            }
            Column result = result(values, appender, columns, length, finish(validity, ownValidity, length));
            done = true;
            return result;
        } finally {
            if (!done) {
                abandon(values, ownValidity, appender, validity);
            }
        }
    }

    private Loop loop(int constantMask, Selection run, boolean selecting) {
        return Loops.of(new LoopShape(method, arguments, constantMask, run.isDense(), selecting));
    }

    private static Validity finish(Validity validity, Buffer ownValidity, int length) {
        if (ownValidity == null) {
            return validity;
        }
        validity.release();
        return Validity.of(ownValidity, length - Bits.count(ownValidity.address(), length));
    }

    private static void abandon(Buffer values, Buffer ownValidity, StringAppender appender, Validity validity) {
        validity.release();
        if (values != null) {
            values.release();
        }
        if (ownValidity != null) {
            ownValidity.release();
        }
        if (appender != null) {
            appender.release();
        }
    }

    /** The rows for which the method, a predicate, is true. */
    Selection filter(Frame frame, Column[] columns, int constantMask, Selection rows) {
        Selection run = skipsNulls ? validRows(columns, constantMask, rows) : rows;
        if (run.count() == 0) {
            return Rows.NONE;
        }
        bind(frame, columns, constantMask);
        if (selected.length < run.count()) {
            selected = new int[run.count()];
        }
        int count = loop(constantMask, run, true).run(loopFrame, run.positions(), run.count(), selected);
        Selection found = run.part(selected, count);
        return skipsNulls || !traits.strict() ? found : validRows(columns, constantMask, found);
    }

    private static Selection validRows(Column[] columns, int constantMask, Selection rows) {
        Selection valid = rows;
        for (int i = 0; i < columns.length; i++) {
            if ((constantMask >>> i & 1) == 0) {
                valid = Rows.whereValid(columns[i].validity(), valid);
            }
        }
        return valid;
    }

    /** A method that may be called for any slot is called for all when most are wanted: no positions to look up. */
    private Selection rowsToRun(Validity validity, int length, Selection rows) {
        if (skipsNulls) {
            return Rows.whereValid(validity, rows);
        }
        boolean most = traits.strict() && !rows.isDense() && 2L * rows.count() >= length;
        return most ? Selection.all(length) : rows;
    }

    private static Validity unite(Column[] columns, int constantMask, int length, Frame frame) {
        Column[] varying = columns.clone();
        for (int i = 0; i < columns.length; i++) {
            if ((constantMask >>> i & 1) != 0) {
                varying[i] = null;
            }
        }
        return Rows.union(varying, length, frame.account());
    }

    private void bind(Frame frame, Column[] columns, int constantMask) {
        if (!initialized) {
            initialize(frame);
        }
        for (int i = 0; i < arguments; i++) {
            boolean constant = (constantMask >>> i & 1) != 0;
            switch (roles.get(i)) {
                case CURSOR -> loopFrame.setColumn(i, columns[i]);
                case PREPARED -> bindPrepared(frame, i, columns[i], constant);
                default -> loopFrame.setAddress(i, address(columns[i]));
            }
        }
    }

    private void bindPrepared(Frame frame, int i, Column column, boolean constant) {
        if (caches[i] == null) {
            caches[i] = new PreparedCache(method.getParameterTypes()[i], frame.session());
        }
        loopFrame.setAddress(i, address(column));
        if (constant) {
            StringView text = new StringView();
            text.read(((ViewColumn) column).view(0));
            loopFrame.setObject(i, caches[i].get(text));
        } else {
            loopFrame.setObject(i, caches[i]);
        }
    }

    private void initialize(Frame frame) {
        int next = 0;
        for (int i = arguments; i < roles.size(); i++) {
            switch (roles.get(i)) {
                case SESSION -> loopFrame.setObject(i, frame.session());
                case CONSTANT -> loopFrame.setObject(i, constants.get(next++));
                default -> loopFrame.setObject(i, null);
            }
        }
        initialized = true;
    }

    private void setObject(Parameter role, Object object) {
        int index = roles.indexOf(role);
        if (index >= 0) {
            loopFrame.setObject(index, object);
        }
    }

    private static long address(Column column) {
        if (column instanceof FixedWidthColumn fixed) {
            return fixed.address();
        }
        return column instanceof ViewColumn view
                ? view.views().address()
                : ((BitColumn) column).values().address();
    }

    private Column result(Buffer values, StringAppender appender, Column[] columns, int length, Validity validity) {
        if (layout == PhysicalType.BIT) {
            return new BitColumn(length, validity, values);
        }
        if (appender == null) {
            return new FixedWidthColumn(layout, length, validity, values);
        }
        List<Buffer> data = new ArrayList<>();
        if (appender.isSharing()) {
            for (Column column : columns) {
                if (column instanceof ViewColumn view) {
                    view.data().forEach(buffer -> data.add(buffer.retain()));
                }
            }
        }
        data.addAll(appender.takeChunks());
        return new ViewColumn(length, validity, values, data);
    }
}
