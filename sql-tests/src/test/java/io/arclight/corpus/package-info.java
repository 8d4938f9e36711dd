/** SQL files with the results they must give, run through every door under several settings. */
package io.arclight.corpus;
