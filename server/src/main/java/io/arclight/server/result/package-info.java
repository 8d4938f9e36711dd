/** Results of queries on their way out: as blocks for the JDBC driver, as text for people. */
package io.arclight.server.result;
