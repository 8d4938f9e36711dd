/** Functions on times of day, which are nanoseconds since midnight. */
package io.arclight.exec.function.time;
