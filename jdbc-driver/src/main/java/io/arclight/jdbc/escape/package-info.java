/** JDBC's escape syntax ({@code {fn ...}}, {@code {ts '...'}}) in terms of the engine's SQL. */
package io.arclight.jdbc.escape;
