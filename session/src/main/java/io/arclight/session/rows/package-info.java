/** Rows of a program's own as a table. */
package io.arclight.session.rows;
