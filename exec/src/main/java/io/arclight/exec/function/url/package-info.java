/** Functions that take URLs apart. */
package io.arclight.exec.function.url;
