/** Dates, timestamps and intervals in the proleptic Gregorian calendar. */
package io.arclight.exec.function.datetime;
