/** Arrays, maps and structs. */
package io.arclight.exec.function.collection;
