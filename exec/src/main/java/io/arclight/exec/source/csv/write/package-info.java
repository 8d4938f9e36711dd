/** Writes CSV as Spark does. */
package io.arclight.exec.source.csv.write;
