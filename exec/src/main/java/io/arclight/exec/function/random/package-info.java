/** Functions that draw random numbers, by the generator of Spark. */
package io.arclight.exec.function.random;
