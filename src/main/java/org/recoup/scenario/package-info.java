/**
 * Scenario files: small stories about one rule in YAML, how they are read, made into an athlete file and compared with
 * what the rulebook says. Whatever judges the rules themselves belongs in {@code org.recoup.author}.
 */
@NullMarked
package org.recoup.scenario;

import org.jspecify.annotations.NullMarked;
