/** The operator that hands rows to a writing. */
package io.arclight.exec.operator.write;
