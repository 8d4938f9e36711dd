/** Reads the values of {@linkplain io.arclight.jdbc.block blocks} with JDBC's conversions. */
package io.arclight.jdbc.cursor;
