/** The ways from a connection to an engine: over HTTP, or within the process. */
package io.arclight.jdbc.link;
