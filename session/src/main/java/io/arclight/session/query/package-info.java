/**
 * The one way into the engine: {@link io.arclight.session.query.QueryService} opens sessions, sessions run statements. The
 * embedding API, the command line and the server all stand on it.
 */
package io.arclight.session.query;
