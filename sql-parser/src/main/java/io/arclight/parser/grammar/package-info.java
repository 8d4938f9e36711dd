/** Lexer and generated grammar; {@link io.arclight.parser.SparkParser} is the way in. */
package io.arclight.parser.grammar;
