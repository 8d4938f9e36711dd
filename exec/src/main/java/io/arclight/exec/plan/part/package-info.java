/** What plan nodes are described by: aggregations, join keys, sort keys, windows, partitionings, targets of writing. */
package io.arclight.exec.plan.part;
