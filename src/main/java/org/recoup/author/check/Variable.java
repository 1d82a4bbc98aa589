package org.recoup.author.check;

import org.jspecify.annotations.Nullable;

/**
 * What a variable of a rule stands for.
 *
 * @param fact the kind of fact; null: it stands for a value
 * @param field the field it was read from; null: it stands for a fact, or for something worked out
 * @param mayBeUnknown its value can be null
 */
record Variable(@Nullable FactShape fact, @Nullable FieldShape field, boolean mayBeUnknown) {}
