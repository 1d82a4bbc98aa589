/**
 * The athlete file as the contract has it ({@code athlete.schema.json}): plain records, nothing derived. Whatever needs
 * arithmetic belongs in {@code org.recoup.facts}.
 */
@NullMarked
package org.recoup.athlete;

import org.jspecify.annotations.NullMarked;
