/** Functions on XML texts, which the JDK's parsers read without what lies outside of the text. */
package io.arclight.exec.function.xml;
