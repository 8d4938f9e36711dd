/*
 * Tokens have no definitions here: SparkLexer makes them, and every name between angle brackets is a kind. A kind whose
 * name is a word is a keyword, but only where KeywordRules says so; anywhere else the word is an IDENTIFIER. To add a
 * keyword, use it in a production and give it a rule there.
 *
 * JavaCC answers a choice conflict with a warning that names a line of target/generated-grammar/javacc/SparkGrammar.jj, and
 * then fails with 'Cannot read field "label"': add a LOOKAHEAD at that line's production.
 */

/** What the lexer could not read; no production accepts it. */
void Unrecognized() :
{
}
{
    <UNRECOGNIZED>
}
