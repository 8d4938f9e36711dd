/**
 * Errors with names: Spark's error conditions with SQLSTATE, parameters and the place in the SQL text.
 */
package io.arclight.exec.error;
