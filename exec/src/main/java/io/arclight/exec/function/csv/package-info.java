/** Functions on records of CSV. */
package io.arclight.exec.function.csv;
