/** Operators that treat each batch by itself: filter, project, limit, union, ... */
package io.arclight.exec.operator.streaming;
