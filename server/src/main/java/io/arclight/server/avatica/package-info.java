/** The JDBC door: Avatica's requests answered from query sessions. */
package io.arclight.server.avatica;
