/** The commands of {@code bin/arclight}. */
package io.arclight.server.cli;
