/** Which columns a name can mean at a place of a query. Immutable. */
package io.arclight.planner.validate.scope;
