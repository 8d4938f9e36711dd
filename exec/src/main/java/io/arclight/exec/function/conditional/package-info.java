/** Functions that choose among their arguments. */
package io.arclight.exec.function.conditional;
