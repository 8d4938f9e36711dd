/** What a name means where it stands: columns of relations, fields, aliases, parameters of lambda functions, stars. */
package io.arclight.planner.validate.name;
