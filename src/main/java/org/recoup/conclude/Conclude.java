package org.recoup.conclude;

/**
 * What a rule may conclude. Conclusions are added, never edited: which recommendation survives is settled afterwards, on
 * the finished set. The reasons are taken from the facts that the rule matched.
 */
public interface Conclude {
    /** States what is true, under a name that other rules match with {@code Finding( name == "..." )}. */
    void finding(String name);

    /** Gives the recommendation that the rule's annotations and its wording describe. */
    void advise();

    /**
     * Records that what this rule's guidance recommends is set aside by another rule, so that nobody wonders why it is
     * missing.
     *
     * @param by name of the rule that sets it aside
     */
    void setAside(String by);

    /**
     * Records a warning sign of a group. It is found as {@code sign-GROUP}; how many different groups show a sign is found
     * as {@code signs-1}, {@code signs-2} and so on, each number up to the count.
     *
     * @param group such as heart or sleep
     */
    void sign(String group);

    /**
     * Records a point of good recovery. It is found as {@code good-POINT}; how many different points there are is found as
     * {@code goods-1}, {@code goods-2} and so on, each number up to the count.
     *
     * @param point such as energy or mood
     */
    void good(String point);

    /** Proposes the status in the rule's {@code @status}; the most serious proposal counts. */
    void status();

    /** Proposes the decision in the rule's {@code @today}; the most careful proposal counts. */
    void today();
}
