package io.arclight.exec.function.window;

import io.arclight.exec.column.Column;
import java.util.List;

/**
 * What a window function sees besides the shape of the partitions.
 *
 * @param arguments the arguments, at least as long as there are rows
 * @param ignoreNulls whether nulls are passed over
 * @param frameStart the first row of each row's frame
 * @param frameEnd the row behind each row's frame; not before the first
 */
public record WindowInput(List<Column> arguments, boolean ignoreNulls, int[] frameStart, int[] frameEnd) {}
