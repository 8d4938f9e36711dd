package io.arclight.sql.function;

import io.arclight.sql.Column;
import io.arclight.sql.functions;

/** Further functions of numbers, bits and the session. Used as static members of {@link functions}. */
public abstract class NumberFunctions extends TimeFunctions {
    protected NumberFunctions() {}

    /** The inverse hyperbolic cosine. */
    public static Column acosh(Column number) {
        return functions.call_function("acosh", number);
    }

    /** The inverse hyperbolic sine. */
    public static Column asinh(Column number) {
        return functions.call_function("asinh", number);
    }

    /** The inverse hyperbolic tangent. */
    public static Column atanh(Column number) {
        return functions.call_function("atanh", number);
    }

    /** The cotangent. */
    public static Column cot(Column angle) {
        return functions.call_function("cot", angle);
    }

    /** The cosecant. */
    public static Column csc(Column angle) {
        return functions.call_function("csc", angle);
    }

    /** The secant. */
    public static Column sec(Column angle) {
        return functions.call_function("sec", angle);
    }

    /** Euler's number. */
    public static Column e() {
        return functions.call_function("e");
    }

    /** Pi. */
    public static Column pi() {
        return functions.call_function("pi");
    }

    /** The square root of the sum of squares. */
    public static Column hypot(Column first, Column second) {
        return functions.call_function("hypot", first, second);
    }

    /** The next integer that is not less. */
    public static Column ceiling(Column number) {
        return functions.call_function("ceiling", number);
    }

    /** The next number of so many digits behind the point that is not less. */
    public static Column ceiling(Column number, Column scale) {
        return functions.call_function("ceiling", number, scale);
    }

    /** -1, 0 or 1. */
    public static Column sign(Column number) {
        return functions.call_function("sign", number);
    }

    /** The number with the other sign. */
    public static Column negative(Column number) {
        return functions.call_function("negative", number);
    }

    /** The number. */
    public static Column positive(Column number) {
        return functions.call_function("positive", number);
    }

    /** The bucket from 1 of a value among buckets of equal width. */
    public static Column width_bucket(Column value, Column least, Column greatest, Column buckets) {
        return functions.call_function("width_bucket", value, least, greatest, buckets);
    }

    /** The remainder; null when the divisor is 0. */
    public static Column try_mod(Column dividend, Column divisor) {
        return functions.call_function("try_mod", dividend, divisor);
    }

    /** The number of bits that are set. */
    public static Column bit_count(Column value) {
        return functions.call_function("bit_count", value);
    }

    /** The bit at a position from the right. */
    public static Column bit_get(Column value, Column position) {
        return functions.call_function("bit_get", value, position);
    }

    /** The bit at a position from the right. */
    public static Column getbit(Column value, Column position) {
        return functions.call_function("getbit", value, position);
    }

    /** The value shifted to the right, zeros coming in. */
    public static Column shiftrightunsigned(Column value, int bits) {
        return functions.call_function("shiftrightunsigned", value, functions.lit(bits));
    }

    /** Random numbers of the normal distribution. */
    public static Column randn() {
        return functions.call_function("randn");
    }

    /** Random numbers of the normal distribution. */
    public static Column randn(long seed) {
        return functions.call_function("randn", functions.lit(seed));
    }

    /** Random numbers from 0 to 1. */
    public static Column random() {
        return functions.call_function("random");
    }

    /** Random numbers from 0 to 1. */
    public static Column random(Column seed) {
        return functions.call_function("random", seed);
    }

    /** A random UUID as text. */
    public static Column uuid() {
        return functions.call_function("uuid");
    }

    /** 0 for null. */
    public static Column zeroifnull(Column value) {
        return functions.call_function("zeroifnull", value);
    }

    /** Null for 0. */
    public static Column nullifzero(Column value) {
        return functions.call_function("nullifzero", value);
    }

    /** Whether both are equal or both null. */
    public static Column equal_null(Column first, Column second) {
        return functions.call_function("equal_null", first, second);
    }

    /** Fails with a message. */
    public static Column raise_error(Column message) {
        return functions.call_function("raise_error", message);
    }

    /** The name of the user. */
    public static Column current_user() {
        return functions.call_function("current_user");
    }

    /** The name of the user. */
    public static Column user() {
        return functions.call_function("user");
    }

    /** The schema of names without one. */
    public static Column current_database() {
        return functions.call_function("current_database");
    }

    /** The schema of names without one. */
    public static Column current_schema() {
        return functions.call_function("current_schema");
    }

    /** The name of the catalog. */
    public static Column current_catalog() {
        return functions.call_function("current_catalog");
    }

    /** The version of Spark whose dialect this is. */
    public static Column version() {
        return functions.call_function("version");
    }

    /** The number of the partition. */
    public static Column spark_partition_id() {
        return functions.call_function("spark_partition_id");
    }
}
