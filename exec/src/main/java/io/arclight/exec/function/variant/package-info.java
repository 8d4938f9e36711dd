/** Functions on variants, and casts from and to them. */
package io.arclight.exec.function.variant;
