/** The statements that are no queries, as written. */
package io.arclight.parser.statement;
