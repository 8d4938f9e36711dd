/** Hashes and checksums. */
package io.arclight.exec.function.hash;
