/** Values as text for people: what {@code show} and the command line print. */
package io.arclight.session.text;
