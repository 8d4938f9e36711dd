/** A table of consecutive numbers. */
package io.arclight.exec.source.range;
