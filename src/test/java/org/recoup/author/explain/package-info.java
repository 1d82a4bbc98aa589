/** Tests of what authors are told about rules that stay silent. */
@org.jspecify.annotations.NullMarked
package org.recoup.author.explain;
