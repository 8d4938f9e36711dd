/**
 * Physical plans: immutable records, made by the planner, cut into stages and run by {@code io.arclight.exec.schedule}. A
 * plan says everything; nothing is decided below but sizes of partitions and spilling.
 */
package io.arclight.exec.plan;
