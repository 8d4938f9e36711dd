/** Functions that give several rows for one. */
package io.arclight.exec.function.generator;
