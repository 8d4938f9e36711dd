/** The HTTP server in front of the JDBC door. Jetty is loaded only when a port opens. */
package io.arclight.server.http;
