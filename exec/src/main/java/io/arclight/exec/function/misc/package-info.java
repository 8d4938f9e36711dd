/** What fits nowhere else: the session, types, numbers of rows, chance, errors on demand. */
package io.arclight.exec.function.misc;
