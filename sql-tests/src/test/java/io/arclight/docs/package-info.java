/** Pages of documentation that are made from the code, and tests that they are current. */
package io.arclight.docs;
