/** Programs that people run on taxi data, and the files of other Parquet writers. */
package io.arclight.golden;
