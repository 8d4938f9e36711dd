/** Plain text files: a column {@code value}, a row per line or per file. */
package io.arclight.exec.source.text;
