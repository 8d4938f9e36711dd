/**
 * The columnar form in which rows travel to the driver.
 *
 * <p>Avatica's own row form cuts timestamps to milliseconds, moves days before 1582 and turns floats into doubles. A
 * {@linkplain io.arclight.jdbc.block.Block block} keeps every value as the engine has it; it rides as the only value of
 * the only row of an Avatica frame.
 */
package io.arclight.jdbc.block;
