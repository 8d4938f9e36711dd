package io.arclight.exec.function.vector;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.FixedWidthBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.aggregate.AggregateFunction;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.List;

/** Distances, norms, sums and means of vectors, computed in floats. A vector with a null in it is as good as null. */
public final class VectorFunctions {
    private static final String GROUP = "vector_funcs";
    static final DataType VECTOR = new ArrayType(AtomicType.FLOAT, true);

    private VectorFunctions() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        List<FunctionDescriptor> functions = new ArrayList<>(new FunctionGroup(VectorFunctions.class, GROUP)
                .bound(
                        "vector_cosine_similarity(vector1, vector2) - Returns the cosine of the angle between two vectors.",
                        call -> pair(call, Pairing.COSINE))
                .bound(
                        "vector_inner_product(vector1, vector2) - Returns the sum of the products of the elements.",
                        call -> pair(call, Pairing.INNER_PRODUCT))
                .bound(
                        "vector_l2_distance(vector1, vector2) - Returns the Euclidean distance of two vectors.",
                        call -> pair(call, Pairing.DISTANCE))
                .bound(
                        "vector_norm(vector[, degree]) - Returns the length of a vector: of degree 1, 2 or infinity.",
                        call -> norm(call, false))
                .defaults(1, "2.0")
                .bound(
                        "vector_normalize(vector[, degree]) - Returns a vector divided by its length.",
                        call -> norm(call, true))
                .defaults(1, "2.0")
                .functions());
        functions.add(AggregateFunction.of(
                        "vector_avg(col) - Returns the mean of the vectors of a group, element by element.",
                        call -> VectorAggregate.bind(call, true))
                .inGroup(GROUP));
        functions.add(AggregateFunction.of(
                        "vector_sum(col) - Returns the sum of the vectors of a group, element by element.",
                        call -> VectorAggregate.bind(call, false))
                .inGroup(GROUP));
        return functions;
    }

    static void expectVector(Invocation call, int index) {
        if (!(call.type(index) instanceof ArrayType array) || array.elementType() != AtomicType.FLOAT) {
            throw call.unexpectedType(index, "\"ARRAY<FLOAT>\"");
        }
    }

    private static ScalarBinding pair(Invocation call, Pairing pairing) {
        call.expect(2);
        expectVector(call, 0);
        expectVector(call, 1);
        return call.kernel(
                new Pair(call.function().name(), pairing),
                List.of(VECTOR, VECTOR),
                AtomicType.FLOAT,
                true,
                ScalarTraits.FALLIBLE);
    }

    private static ScalarBinding norm(Invocation call, boolean divides) {
        expectVector(call.expect(1, 2), 0);
        if (call.count() == 2 && call.type(1) != AtomicType.FLOAT) {
            throw call.unexpectedType(1, "\"FLOAT\"");
        }
        List<DataType> types = call.count() == 2 ? List.of(VECTOR, AtomicType.FLOAT) : List.of(VECTOR);
        DataType result = divides ? new ArrayType(AtomicType.FLOAT, false) : AtomicType.FLOAT;
        return call.kernel(new Norm(call.function().name(), divides), types, result, true, ScalarTraits.FALLIBLE);
    }

    /** The elements of a row that is not null; null when one of them is. */
    static float[] elements(Column column, int row) {
        ListColumn list = (ListColumn) column.base();
        int base = column.baseRow(row);
        float[] values = new float[list.size(base)];
        Column elements = list.elements();
        for (int i = 0; i < values.length; i++) {
            int element = list.offset(base) + i;
            if (elements.isNull(element)) {
                return null;
            }
            values[i] = floatAt(elements, element);
        }
        return values;
    }

    private static float floatAt(Column column, int row) {
        return Memory.getFloat(((FixedWidthColumn) column.base()).address(column.baseRow(row)));
    }

    private static void append(float value, ColumnBuilder out) {
        if (Float.isNaN(value)) {
            out.appendNulls(1);
        } else {
            Memory.putFloat(((FixedWidthBuilder) out).append(), value);
        }
    }

    /** Appends a vector. */
    static void append(float[] vector, ColumnBuilder out) {
        ListBuilder list = (ListBuilder) out;
        for (float element : vector) {
            Memory.putFloat(((FixedWidthBuilder) list.elements()).append(), element);
        }
        list.append();
    }

    /** Rejects vectors of different lengths. */
    static void expectEqualLengths(String function, float[] left, float[] right) {
        if (left.length != right.length) {
            throw new ArclightException(
                    ErrorCondition.VECTOR_DIMENSION_MISMATCH,
                    "functionName",
                    "`" + function + "`",
                    "leftDim",
                    Integer.toString(left.length),
                    "rightDim",
                    Integer.toString(right.length));
        }
    }

    /** What is computed of two vectors of one length. */
    private enum Pairing {
        COSINE {
            @Override
            float compute(float[] a, float[] b) {
                float norms = (float) Math.sqrt(INNER_PRODUCT.compute(a, a) * INNER_PRODUCT.compute(b, b));
                return norms == 0 ? Float.NaN : INNER_PRODUCT.compute(a, b) / norms;
            }
        },
        INNER_PRODUCT {
            @Override
            float compute(float[] a, float[] b) {
                float sum = 0;
                for (int i = 0; i < a.length; i++) {
                    sum += a[i] * b[i];
                }
                return sum;
            }
        },
        DISTANCE {
            @Override
            float compute(float[] a, float[] b) {
                float sum = 0;
                for (int i = 0; i < a.length; i++) {
                    float difference = a[i] - b[i];
                    sum += difference * difference;
                }
                return (float) Math.sqrt(sum);
            }
        };

        /** The result; not a number for null. */
        abstract float compute(float[] a, float[] b);
    }

    /**
     * A function of two vectors.
     *
     * @param name its name
     * @param pairing what is computed
     */
    private record Pair(String name, Pairing pairing) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            return RowLoop.buildStrict(input, (row, out) -> {
                float[] left = elements(input.argument(0), row);
                float[] right = elements(input.argument(1), row);
                if (left == null || right == null) {
                    out.appendNulls(1);
                    return;
                }
                expectEqualLengths(name, left, right);
                append(pairing.compute(left, right), out);
            });
        }
    }

    /**
     * The length of a vector, or the vector divided by it.
     *
     * @param name the function's name
     * @param divides whether the vector is divided
     */
    private record Norm(String name, boolean divides) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            boolean given = input.arguments().size() > 1;
            return RowLoop.buildStrict(input, (row, out) -> {
                float[] vector = elements(input.argument(0), row);
                float norm = norm(vector, given ? floatAt(input.argument(1), row) : 2);
                if (vector == null || divides && norm == 0) {
                    out.appendNulls(1);
                } else if (divides) {
                    for (int i = 0; i < vector.length; i++) {
                        vector[i] /= norm;
                    }
                    append(vector, out);
                } else {
                    append(norm, out);
                }
            });
        }

        private float norm(float[] vector, float degree) {
            if (degree != 1 && degree != 2 && degree != Float.POSITIVE_INFINITY) {
                throw new ArclightException(
                        ErrorCondition.INVALID_VECTOR_NORM_DEGREE,
                        "functionName",
                        "`" + name + "`",
                        "degree",
                        Float.toString(degree));
            }
            float norm = 0;
            for (float element : vector == null ? new float[0] : vector) {
                float size = Math.abs(element);
                norm = degree == 1 ? norm + size : degree == 2 ? norm + size * size : Math.max(norm, size);
            }
            return degree == 2 ? (float) Math.sqrt(norm) : norm;
        }
    }
}
