/** Rows of tables and queries that are kept between the queries of all sessions: CACHE TABLE, {@code persist}. */
package io.arclight.session.cache;
