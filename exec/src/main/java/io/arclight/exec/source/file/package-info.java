/**
 * What all file formats share: which files a path means ({@link io.arclight.exec.source.file.FileListing}), partition
 * folders, the gate that every access passes ({@link io.arclight.exec.source.file.FileGate}), and the data source over a
 * format's files ({@link io.arclight.exec.source.file.FileDataSource}). A format implements {@link
 * io.arclight.exec.source.file.FileFormat}.
 */
package io.arclight.exec.source.file;
