/** The static methods of {@link io.arclight.sql.functions}, a class per subject; programs use them through that class. */
package io.arclight.sql.function;
