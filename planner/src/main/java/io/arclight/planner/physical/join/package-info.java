/** How joins run: by a shared or partitioned hash table, by merging sorted sides, or pair by pair. */
package io.arclight.planner.physical.join;
