/**
 * The order of joins. A tree of inner joins is taken apart into leaves and conditions ({@link
 * io.arclight.planner.optimize.join.JoinGraph}), the cheapest tree is searched by dynamic programming over all subsets, bushy
 * trees included, or greedily when there are many leaves, and put together again. Semi, anti, mark and left joins on the way
 * are leaves, too, which can be joined as soon as what their condition looks at is there.
 */
package io.arclight.planner.optimize.join;
