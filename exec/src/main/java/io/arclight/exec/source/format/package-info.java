/** The registry of file formats: the way into everything below {@code io.arclight.exec.source}. */
package io.arclight.exec.source.format;
