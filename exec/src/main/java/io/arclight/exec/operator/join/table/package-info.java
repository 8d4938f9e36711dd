/**
 * Hash tables of joins: from keys to the rows that have them. Keys of fixed width are longs: several are packed into one
 * where their ranges on the build side allow; a long is found in an array over the range where keys lie close together.
 * Other keys are bytes.
 */
package io.arclight.exec.operator.join.table;
