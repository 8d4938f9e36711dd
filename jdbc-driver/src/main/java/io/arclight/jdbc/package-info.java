/**
 * The JDBC driver of Arclight. {@code jdbc:arclight://host:8765/} reaches a server, {@code jdbc:arclight:} the engine in
 * this process.
 */
package io.arclight.jdbc;
