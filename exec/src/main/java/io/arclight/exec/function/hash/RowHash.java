package io.arclight.exec.function.hash;

import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.TypeStructure;
import java.util.List;
import java.util.function.Predicate;

/** Hashes of any values, those of Spark bit for bit. */
public final class RowHash {
    private RowHash() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(RowHash.class, "hash_funcs")
                .bound(
                        "hash(expr1, expr2, ...) - Returns a hash of the arguments, by MurmurHash3.",
                        call -> bind(call, HashAlgorithm.MURMUR, AtomicType.INTEGER))
                .bound(
                        "xxhash64(expr1, expr2, ...) - Returns a hash of the arguments, by xxHash with 64 bits.",
                        call -> bind(call, HashAlgorithm.XX, AtomicType.LONG))
                .functions();
    }

    private static ScalarBinding bind(Invocation call, HashAlgorithm algorithm, DataType result) {
        call.expect(1, Integer.MAX_VALUE);
        refuse(call, type -> type instanceof MapType, ErrorCondition.DATATYPE_MISMATCH__HASH_MAP_TYPE);
        refuse(call, type -> type == AtomicType.VARIANT, ErrorCondition.DATATYPE_MISMATCH__HASH_VARIANT_TYPE);
        ScalarTraits traits = new ScalarTraits(false, false, true);
        return call.kernel(new HashKernel(algorithm), call.types(), result, false, traits);
    }

    private static void refuse(Invocation call, Predicate<DataType> kind, ErrorCondition condition) {
        if (call.types().stream().anyMatch(type -> TypeStructure.contains(type, kind))) {
            throw call.mismatch(condition, "functionName", "`" + call.function().name() + "`");
        }
    }
}
