/** The catalog as Java programs see it. */
package io.arclight.sql.catalog;
