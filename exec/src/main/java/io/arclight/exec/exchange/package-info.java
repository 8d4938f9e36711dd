/**
 * What moves rows between the tasks of one stage and those of the next: by hash, by range, in turn, to one task, to all.
 * Exchanges hold their rows, account for them, and spill them.
 */
package io.arclight.exec.exchange;
