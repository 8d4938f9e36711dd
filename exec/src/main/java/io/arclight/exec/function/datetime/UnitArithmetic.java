package io.arclight.exec.function.datetime;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.List;

/** Timestamps and a unit given by name: the unit is the first argument, as a string. */
public final class UnitArithmetic {
    private UnitArithmetic() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(UnitArithmetic.class, "datetime_funcs")
                .bound("timestampadd(unit, value, expr) - Adds a number of units.", UnitArithmetic::bindAdd)
                .bound(
                        "timestampdiff(unit, start, end) - Returns the whole units between two times.",
                        UnitArithmetic::bindDifference)
                .functions();
    }

    static ScalarBinding bindAdd(Invocation call) {
        call.expect(3);
        boolean local = call.type(2) == AtomicType.TIMESTAMP_NTZ;
        DataType type = local ? AtomicType.TIMESTAMP_NTZ : AtomicType.TIMESTAMP;
        return call.method(
                new StaticMethod(UnitArithmetic.class, local ? "addLocal" : "add"),
                List.of(AtomicType.STRING, AtomicType.LONG, type),
                type);
    }

    static ScalarBinding bindDifference(Invocation call) {
        call.expect(3);
        return call.method(
                new StaticMethod(UnitArithmetic.class, "difference"),
                List.of(AtomicType.STRING, AtomicType.TIMESTAMP, AtomicType.TIMESTAMP),
                AtomicType.LONG);
    }

    /** Some units later, on the session's calendar. */
    public static long add(TimeUnit unit, long amount, long micros, SessionContext session) throws ArclightException {
        if (!unit.isLocal()) {
            return addLocal(unit, amount, micros);
        }
        long offset = session.clock().offset(micros);
        return session.clock().toInstant(addLocal(unit, amount, micros + offset), offset);
    }

    /** Some units later. */
    public static long addLocal(TimeUnit unit, long amount, long local) throws ArclightException {
        try {
            return unit.add(local, amount);
        } catch (ArithmeticException e) {
            throw FunctionErrors.overflow("long overflow", "").causedBy(e);
        }
    }

    /** The whole units from one time to another, on the session's calendar. */
    public static long difference(TimeUnit unit, long start, long end, SessionContext session)
            throws ArclightException {
        return unit.isLocal()
                ? unit.between(session.clock().toLocal(start), session.clock().toLocal(end))
                : unit.between(start, end);
    }
}
