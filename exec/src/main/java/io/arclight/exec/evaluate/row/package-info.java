/** Runs expressions on one row, slow and plain: for constants, and as the judge of those that run on batches. */
package io.arclight.exec.evaluate.row;
