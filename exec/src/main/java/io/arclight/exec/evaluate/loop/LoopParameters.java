package io.arclight.exec.evaluate.loop;

import io.arclight.exec.function.scalar.Parameter;
import io.arclight.exec.function.scalar.Prepared;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import java.util.List;
import org.objectweb.asm.Type;

/** What a loop calls its method with: loaded before the loop, moved to each row, pushed for the call. */
final class LoopParameters {
    private final LoopShape shape;
    private final LoopCode code;
    private final Class<?>[] types;
    private final List<Parameter> roles;
    /** For each parameter the local that holds the base address, the column or the cache; -1 when there is none. */
    private final int[] sources;
    /** For each parameter the local that holds the value, flyweight or object; -1 for primitives that are not constant. */
    private final int[] values;

    LoopParameters(LoopShape shape, LoopCode code) {
        this.shape = shape;
        this.code = code;
        this.types = shape.method().getParameterTypes();
        this.roles = StaticMethod.roles(shape.method(), shape.arguments());
        this.sources = new int[types.length];
        this.values = new int[types.length];
    }

    /** The parameter with a role; -1 when there is none. */
    int indexOf(Parameter role) {
        return roles.indexOf(role);
    }

    Class<?> type(int i) {
        return types[i];
    }

    /** The local that holds a parameter's flyweight or object. */
    int value(int i) {
        return values[i];
    }

    /** Before the loop: loads what parameters need, for constants once and for all. */
    void prepare() {
        for (int i = 0; i < types.length; i++) {
            sources[i] = -1;
            values[i] = -1;
            prepare(i, i < shape.arguments() && shape.isConstant(i));
        }
    }

    private void prepare(int i, boolean constant) {
        switch (roles.get(i)) {
            case ARGUMENT -> prepareArgument(i, constant);
            case PREPARED -> preparePrepared(i, constant);
            case CURSOR -> prepareCursor(i, constant);
            case RESULT -> {
                if (types[i] == StringAppender.class) {
                    prepareObject(i);
                } else {
                    values[i] = code.create(types[i]);
                }
            }
            case NULL_FLAG -> values[i] = code.create(types[i]);
            case SESSION, CONSTANT -> prepareObject(i);
        }
    }

    private void prepareArgument(int i, boolean constant) {
        sources[i] = code.address(i);
        if (!types[i].isPrimitive()) {
            values[i] = code.create(types[i]);
            if (constant) {
                code.load(types[i], values[i]);
                code.load(long.class, sources[i]);
                code.read(types[i]);
            }
        } else if (constant) {
            Cell cell = Cell.of(types[i]);
            code.load(long.class, sources[i]);
            if (cell.isBit()) {
                code.push(0);
                code.bits("get", "(JI)Z");
            } else {
                code.memory(cell.getter(), cell.getterDescriptor());
            }
            values[i] = code.store(types[i]);
        }
    }

    private void preparePrepared(int i, boolean constant) {
        if (constant) {
            prepareObject(i);
        } else {
            values[i] = code.create(StringView.class);
            sources[i] = code.address(i);
        }
    }

    private void prepareCursor(int i, boolean constant) {
        values[i] = code.create(types[i]);
        sources[i] = code.column(i);
        if (constant) {
            code.load(types[i], values[i]);
            code.load(Object.class, sources[i]);
            code.push(0);
            code.set(types[i]);
        }
    }

    private void prepareObject(int i) {
        code.pushObject(i, types[i]);
        values[i] = code.store(types[i]);
    }

    /** Moves flyweights to the row. */
    void move() {
        for (int i = 0; i < shape.arguments(); i++) {
            if (!shape.isConstant(i)) {
                move(i);
            }
        }
    }

    private void move(int i) {
        if (roles.get(i) == Parameter.CURSOR) {
            code.load(types[i], values[i]);
            code.load(Object.class, sources[i]);
            code.loadRow();
            code.set(types[i]);
        } else if (!types[i].isPrimitive()) {
            code.load(types[i], values[i]);
            code.pushAddress(sources[i], 16);
            code.read(roles.get(i) == Parameter.PREPARED ? StringView.class : types[i]);
        }
    }

    /** Pushes all parameters for the call. */
    void push() {
        for (int i = 0; i < types.length; i++) {
            push(i);
        }
    }

    private void push(int i) {
        boolean constant = i >= shape.arguments() || shape.isConstant(i);
        if (roles.get(i) == Parameter.PREPARED && !constant) {
            code.pushObject(i, PreparedCache.class);
            code.load(StringView.class, values[i]);
            code.call(
                    PreparedCache.class,
                    "get",
                    Type.getMethodDescriptor(Type.getType(Prepared.class), Type.getType(StringView.class)));
            code.cast(types[i]);
        } else if (values[i] >= 0) {
            code.load(types[i], values[i]);
        } else {
            pushCell(i);
        }
    }

    private void pushCell(int i) {
        Cell cell = Cell.of(types[i]);
        if (cell.isBit()) {
            code.load(long.class, sources[i]);
            code.loadRow();
            code.bits("get", "(JI)Z");
        } else {
            code.pushAddress(sources[i], cell.width());
            code.memory(cell.getter(), cell.getterDescriptor());
        }
    }
}
