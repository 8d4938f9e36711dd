/**
 * Writing rows into files that appear all at once or not at all: {@link io.arclight.exec.source.write.WriteJob} is what
 * the scheduler sees, {@link io.arclight.exec.source.write.WriteFormat} what a format implements, {@link
 * io.arclight.exec.source.write.FolderCommit} how files become visible.
 */
package io.arclight.exec.source.write;
