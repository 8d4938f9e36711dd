/** The operators' contract; the operators live in one package per family below. */
package io.arclight.exec.operator;
