/** What operators report: rows, batches, time, memory, spilled bytes, per plan node. */
package io.arclight.exec.metric;
