/**
 * Runs Spark's golden SQL tests, which lie beside the repository, and says how much of them is right:
 * {@link io.arclight.conformance.GoldenSuite} reads them, a {@link io.arclight.conformance.Door} runs statements,
 * {@link io.arclight.conformance.Verdict} judges an answer, {@link io.arclight.conformance.AreaTable} sums up.
 */
package io.arclight.conformance;
