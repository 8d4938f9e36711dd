/** Functions on JSON texts, which Jackson's streaming parser reads. */
package io.arclight.exec.function.json;
