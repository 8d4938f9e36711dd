package io.arclight.sql.api.java;

import java.io.Serializable;

/** A function of 8 arguments. */
@FunctionalInterface
public interface UDF8<T1, T2, T3, T4, T5, T6, T7, T8, R> extends Serializable {
    /**
     * The result for a row; null stands for null, in arguments, too.
     *
     * @throws Exception ends the query with FAILED_EXECUTE_UDF
     */
    R call(T1 t1, T2 t2, T3 t3, T4 t4, T5 t5, T6 t6, T7 t7, T8 t8) throws Exception;
}
