package io.arclight.exec.function.lambda;

import io.arclight.exec.column.Column;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.collection.ArraySort;
import io.arclight.exec.function.lambda.LambdaSignature.Parameter;
import io.arclight.exec.function.lambda.LambdaSignature.Parameters;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.TypeStructure;
import java.util.List;

/** Functions that take functions on the elements of arrays. */
public final class ArrayLambdas {
    private static final String GROUP = "lambda_funcs";
    private static final String VARIABLE = "namedlambdavariable()";
    private static final Parameter INDEX = new Parameter(AtomicType.INTEGER, false);

    private ArrayLambdas() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return List.of(
                HigherOrderFunction.of(
                        GROUP,
                        "transform(expr, func) - Transforms elements in an array using the function.",
                        1,
                        call -> elements(call, true),
                        ArrayLambdas::transform),
                HigherOrderFunction.of(
                        GROUP,
                        "filter(expr, func) - Filters the input array using the given lambda function.",
                        1,
                        call -> elements(call, true),
                        ArrayLambdas::filter),
                HigherOrderFunction.of(
                        GROUP,
                        "exists(expr, pred) - Tests whether a predicate holds for one or more elements in the array.",
                        1,
                        call -> elements(call, false),
                        (call, signature, functions) -> quantifier(call, signature, functions, 1)),
                HigherOrderFunction.of(
                        GROUP,
                        "forall(expr, pred) - Tests whether a predicate holds for all elements in the array.",
                        1,
                        call -> elements(call, false),
                        (call, signature, functions) -> quantifier(call, signature, functions, 0)),
                HigherOrderFunction.of(
                                GROUP,
                                "aggregate(expr, start, merge, finish) - Applies a binary operator to an initial state and"
                                        + " all elements in the array, and reduces this to a single state. The final state"
                                        + " is converted into the final result by applying a finish function.",
                                2,
                                ArrayLambdas::states,
                                ArrayLambdas::aggregate)
                        .withFunctions(2, "lambdafunction(" + VARIABLE + ", " + VARIABLE + ")")
                        .withAlias("reduce"),
                HigherOrderFunction.of(
                        GROUP,
                        "zip_with(left, right, func) - Merges the two given arrays, element-wise, into a single array using"
                                + " function.",
                        2,
                        ArrayLambdas::pairs,
                        ArrayLambdas::zip),
                HigherOrderFunction.of(
                                GROUP,
                                "array_sort(expr, func) - Sorts the input array by the comparator function, or in ascending"
                                        + " order with null elements last.",
                                1,
                                ArrayLambdas::compared,
                                ArrayLambdas::sort)
                        .withFunctions(1, defaultComparator()));
    }

    /** What Spark compares by when nothing is said, as it prints it. */
    private static String defaultComparator() {
        String comparison = "(IF((a < a), -1, (IF((a > a), 1, 0))))";
        String nulls = "(IF(((a IS NULL) AND (a IS NULL)), 0, (IF((a IS NULL), 1, (IF((a IS NULL), -1, " + comparison
                + "))))))";
        return "lambdafunction(" + nulls.replace("a ", VARIABLE + " ").replace("a)", VARIABLE + ")") + ", " + VARIABLE
                + ", " + VARIABLE + ")";
    }

    private static ArrayType array(Invocation call, int index) {
        if (call.type(index) == AtomicType.NULL) {
            return new ArrayType(AtomicType.NULL, true);
        }
        if (call.type(index) instanceof ArrayType array) {
            return array;
        }
        throw call.unexpectedType(index, "\"ARRAY\"");
    }

    private static Parameter element(ArrayType array) {
        return new Parameter(array.elementType(), array.containsNull());
    }

    private static LambdaSignature elements(Invocation call, boolean indexed) {
        ArrayType array = array(call, 0);
        Parameters parameters =
                indexed ? new Parameters(List.of(element(array), INDEX), 1) : Parameters.of(element(array));
        return new LambdaSignature(List.of(array), List.of(parameters));
    }

    private static LambdaSignature states(Invocation call) {
        ArrayType array = array(call, 0);
        Parameter state = new Parameter(call.type(1), true);
        return new LambdaSignature(
                List.of(array, call.type(1)), List.of(Parameters.of(state, element(array)), Parameters.of(state)));
    }

    private static LambdaSignature pairs(Invocation call) {
        ArrayType left = array(call, 0);
        ArrayType right = array(call, 1);
        Parameters parameters =
                Parameters.of(new Parameter(left.elementType(), true), new Parameter(right.elementType(), true));
        return new LambdaSignature(List.of(left, right), List.of(parameters));
    }

    private static LambdaSignature compared(Invocation call) {
        ArrayType array = array(call, 0);
        return new LambdaSignature(List.of(array), List.of(Parameters.of(element(array), element(array))));
    }

    /** Functions on each element. */
    private enum Kind {
        TRANSFORM,
        FILTER
    }

    private static ScalarBinding transform(Invocation call, LambdaSignature signature, List<Lambda> functions) {
        Lambda function = functions.get(0);
        DataType type = new ArrayType(function.type(), function.nullable());
        return HigherOrderBinding.of(
                call,
                signature,
                functions,
                new Mapping(Kind.TRANSFORM, function),
                type,
                call.argument(0).nullable());
    }

    private static ScalarBinding filter(Invocation call, LambdaSignature signature, List<Lambda> functions) {
        HigherOrderBinding.requireCondition(call, 1, functions.get(0));
        DataType type = signature.valueTypes().get(0);
        return HigherOrderBinding.of(
                call,
                signature,
                functions,
                new Mapping(Kind.FILTER, functions.get(0)),
                type,
                call.argument(0).nullable());
    }

    private static ScalarBinding quantifier(
            Invocation call, LambdaSignature signature, List<Lambda> functions, int decisive) {
        HigherOrderBinding.requireCondition(call, 1, functions.get(0));
        ColumnFunction kernel = new Quantifier(functions.get(0), decisive);
        boolean nullable = call.argument(0).nullable() || functions.get(0).nullable();
        return HigherOrderBinding.of(call, signature, functions, kernel, AtomicType.BOOLEAN, nullable);
    }

    private static ScalarBinding aggregate(Invocation call, LambdaSignature signature, List<Lambda> functions) {
        Lambda merge = functions.get(0);
        Lambda finish = functions.size() > 1 ? functions.get(1) : null;
        DataType state = call.type(1);
        if (!TypeStructure.isSame(state, merge.type())) {
            throw call.unexpectedType(2, Invocation.quote(state));
        }
        ColumnFunction kernel = new Aggregation(merge, finish, merge.type());
        DataType type = finish == null ? merge.type() : finish.type();
        boolean nullable =
                finish == null || finish.nullable() || call.argument(0).nullable();
        return HigherOrderBinding.of(call, signature, functions, kernel, type, nullable);
    }

    private static ScalarBinding zip(Invocation call, LambdaSignature signature, List<Lambda> functions) {
        Lambda function = functions.get(0);
        boolean nullable = call.argument(0).nullable() || call.argument(1).nullable();
        DataType type = new ArrayType(function.type(), function.nullable());
        return HigherOrderBinding.of(call, signature, functions, new Zip(function), type, nullable);
    }

    private static ScalarBinding sort(Invocation call, LambdaSignature signature, List<Lambda> functions) {
        ArrayType array = (ArrayType) signature.valueTypes().get(0);
        boolean nullable = call.argument(0).nullable();
        if (functions.isEmpty()) {
            if (!TypeStructure.isOrderable(array.elementType())) {
                throw new ArclightException(
                        ErrorCondition.DATATYPE_MISMATCH__INVALID_ORDERING_TYPE,
                        "sqlExpr",
                        call.sql(),
                        "functionName",
                        "`array_sort`",
                        "dataType",
                        Invocation.quote(array));
            }
            ColumnFunction kernel = new ArraySort(true, false);
            return call.kernel(kernel, signature.valueTypes(), array, nullable, ScalarTraits.PURE);
        }
        Lambda comparator = functions.get(0);
        if (comparator.type() != AtomicType.INTEGER) {
            throw new ArclightException(
                    ErrorCondition.DATATYPE_MISMATCH__UNEXPECTED_RETURN_TYPE,
                    "sqlExpr",
                    call.sql(),
                    "functionName",
                    "`lambdafunction`",
                    "expectedType",
                    Invocation.quote(AtomicType.INTEGER),
                    "actualType",
                    Invocation.quote(comparator.type()));
        }
        ColumnFunction kernel = new ComparatorSort(comparator, array.elementType());
        return HigherOrderBinding.of(call, signature, functions, kernel, array, nullable, true);
    }

    /** A function on each element, with the element's position. */
    private record Mapping(Kind kind, Lambda function) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            Elements elements = Elements.of(input, 0);
            Column values = elements.evaluate(function, 1, elements.take(elements.children()), elements.indexes());
            return switch (kind) {
                case TRANSFORM -> Elements.assemble(input, elements.sizes(), values);
                case FILTER -> elements.where(values, kept -> kept.take(elements.children()));
            };
        }
    }

    /** A function on the elements of two arrays side by side; where one is shorter there are nulls. */
    private record Zip(Lambda function) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            Elements left = Elements.of(input, 0);
            Elements right = Elements.of(input, 1);
            int[] sizes = new int[input.length()];
            int total = 0;
            for (int row = 0; row < sizes.length; row++) {
                sizes[row] =
                        Math.min(left.size(row), right.size(row)) < 0 ? -1 : Math.max(left.size(row), right.size(row));
                total = Math.addExact(total, Math.max(0, sizes[row]));
            }
            int[] rows = new int[total];
            int[] lefts = new int[total];
            int[] rights = new int[total];
            int at = 0;
            for (int row = 0; row < sizes.length; row++) {
                for (int i = 0; i < sizes[row]; i++) {
                    rows[at] = row;
                    lefts[at] = i < left.size(row) ? left.start(row) + i : -1;
                    rights[at++] = i < right.size(row) ? right.start(row) + i : -1;
                }
            }
            Column values = Elements.evaluate(
                    input,
                    function,
                    2,
                    rows,
                    total,
                    left.children().take(lefts, total, input.account()),
                    right.children().take(rights, total, input.account()));
            return Elements.assemble(input, sizes, values);
        }
    }
}
