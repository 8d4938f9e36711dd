/** Windows for {@link io.arclight.sql.Column#over}. */
package io.arclight.sql.expressions;
