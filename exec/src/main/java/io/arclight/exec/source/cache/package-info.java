/** Rows of tables and queries that are kept between queries, as columns, in memory or on disk. */
package io.arclight.exec.source.cache;
