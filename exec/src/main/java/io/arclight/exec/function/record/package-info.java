/** What functions on JSON, XML and CSV share: options, schemas, and scalar values as text. */
package io.arclight.exec.function.record;
