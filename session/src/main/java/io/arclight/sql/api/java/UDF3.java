package io.arclight.sql.api.java;

import java.io.Serializable;

/** A function of 3 arguments. */
@FunctionalInterface
public interface UDF3<T1, T2, T3, R> extends Serializable {
    /**
     * The result for a row; null stands for null, in arguments, too.
     *
     * @throws Exception ends the query with FAILED_EXECUTE_UDF
     */
    R call(T1 t1, T2 t2, T3 t3) throws Exception;
}
