package io.arclight.sql.api.java;

import java.io.Serializable;

/** A function of no argument. */
@FunctionalInterface
public interface UDF0<R> extends Serializable {
    /**
     * The result for a row; null stands for null, in arguments, too.
     *
     * @throws Exception ends the query with FAILED_EXECUTE_UDF
     */
    R call() throws Exception;
}
