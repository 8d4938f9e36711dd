/** The functions that only windows have, and what they see. */
package io.arclight.exec.function.window;
