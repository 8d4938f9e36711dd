/** Regular expressions in Java's dialect, compiled once, and the functions on them. */
package io.arclight.exec.function.regex;
