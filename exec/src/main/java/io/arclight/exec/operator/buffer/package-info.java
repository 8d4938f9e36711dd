/** Rows that operators and exchanges keep for later, in memory or on disk. */
package io.arclight.exec.operator.buffer;
