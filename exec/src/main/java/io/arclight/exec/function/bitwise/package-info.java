/** Functions and operators on the bits of whole numbers. */
package io.arclight.exec.function.bitwise;
