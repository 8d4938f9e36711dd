/** What SHOW, DESCRIBE, EXPLAIN and SET show, and the columns in which they show it. */
package io.arclight.session.listing;
