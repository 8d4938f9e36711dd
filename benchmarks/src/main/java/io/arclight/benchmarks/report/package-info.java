/** An outcome as aligned text, Markdown, CSV and a picture. */
package io.arclight.benchmarks.report;
