/** Carries out statements, a class for each family of them. */
package io.arclight.session.statement;
