/** Functions on text and bytes. Positions count characters (code points) from 1, as in SQL. */
package io.arclight.exec.function.string;
