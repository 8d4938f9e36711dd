/** Recursive common tables: a query that runs over its own last rows until it gives no more. */
package io.arclight.exec.source.recursion;
