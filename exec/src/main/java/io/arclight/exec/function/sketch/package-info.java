/**
 * What functions on sketches have in common; the families are the packages below. Sketches are those of Apache DataSketches
 * in its own binary forms, so that Spark reads what is written here and the other way round.
 */
package io.arclight.exec.function.sketch;
