/**
 * XML files, whose records are the elements of one name ({@code rowTag}), read by what {@code from_xml} reads with ({@link
 * io.arclight.exec.function.xml.XmlRecordReader}) and written with what {@code to_xml} writes with.
 */
package io.arclight.exec.source.xml;
