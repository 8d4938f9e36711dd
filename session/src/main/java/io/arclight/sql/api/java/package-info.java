/** Functions of a program's own by their number of arguments: what {@link io.arclight.sql.UDFRegistration} and {@link io.arclight.sql.functions#udf} take. */
package io.arclight.sql.api.java;
