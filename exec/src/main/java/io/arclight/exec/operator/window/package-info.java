/** Window functions over sorted partitions. */
package io.arclight.exec.operator.window;
