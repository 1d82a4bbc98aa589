package org.recoup.spark;

import org.apache.spark.util.AccumulatorV2;
import org.recoup.batch.Account;

/**
 * The account of a job, added up from its tasks. Spark adds what a task has counted when the task has succeeded, and only
 * once for each part of the result of an action; a task that fails, is tried again or runs twice by speculation counts
 * once. That holds in the last stage of an action alone, so the job advises and writes in one stage and one action.
 */
final class AccountAccumulator extends AccumulatorV2<Account, Account> {
    private static final long serialVersionUID = 1;

    /** Never changed, only replaced: Spark looks at it from a thread of its own while the task works. */
    private volatile Account account = new Account();

    @Override
    public boolean isZero() {
        return account.read() == 0;
    }

    @Override
    public AccumulatorV2<Account, Account> copy() {
        AccountAccumulator copy = new AccountAccumulator();
        copy.add(account);
        return copy;
    }

    @Override
    public void reset() {
        account = new Account();
    }

    @Override
    public void add(Account more) {
        Account sum = new Account();
        sum.add(account);
        sum.add(more);
        account = sum;
    }

    @Override
    public void merge(AccumulatorV2<Account, Account> other) {
        add(other.value());
    }

    @Override
    public Account value() {
        return account;
    }
}
