/**
 * The advice as the contract has it ({@code advice.schema.json}): plain records and how they are written. Whatever
 * decides belongs in {@code org.recoup.evaluate}.
 */
@NullMarked
package org.recoup.advice;

import org.jspecify.annotations.NullMarked;
