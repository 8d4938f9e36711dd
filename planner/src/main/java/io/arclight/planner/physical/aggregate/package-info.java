/** How aggregations run: by hash table or over sorted rows, in one step or in two around an exchange. */
package io.arclight.planner.physical.aggregate;
