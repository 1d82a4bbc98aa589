package org.recoup.author.check;

/** Looks for one kind of mistake, or a few of a kind. */
interface Check {
    void run(RuleSet rules, Report report);
}
