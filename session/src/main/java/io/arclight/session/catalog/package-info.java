/** The definitions of schemas, tables and views as SQL, and the files that keep them beyond the end of the process. */
package io.arclight.session.catalog;
