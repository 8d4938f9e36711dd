/** The rules about modules and packages that the compiler cannot check. */
package io.arclight.architecture;
