/**
 * Hash tables of joins: from keys to the rows that have them. Keys that fit into a long are found by it, in an array over
 * their range where they lie close together; others are bytes.
 */
package io.arclight.exec.operator.join.table;
