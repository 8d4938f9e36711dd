/**
 * Where rows come from: what the planner sees of a table ({@link io.arclight.exec.source.DataSource}) and how tasks read
 * it. One package per file format below.
 */
package io.arclight.exec.source;
