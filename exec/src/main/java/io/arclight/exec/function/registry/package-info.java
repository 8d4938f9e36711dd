/** The list of all functions, by name. */
package io.arclight.exec.function.registry;
