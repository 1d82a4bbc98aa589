package org.recoup.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Athletes already met in a run, to warn when one comes twice. Both are used: two squads may share a runner, and which
 * of two files is the right one is not ours to say.
 *
 * <p>Memory is bounded: ids are remembered up to a number, as fingerprints of 64 bits with the place of the first, 48
 * bytes or less each. Later ids are still compared with those. Not for several threads at once.
 */
public final class AthleteIds {

    /** So many ids are remembered unless told otherwise. */
    public static final int REMEMBERED = 100_000;

    private static final int LINE_BITS = 40;

    private final int limit;
    private final List<String> sources = new ArrayList<>();
    private long[] prints = new long[64];
    private long[] places = new long[64];
    private int size;

    public AthleteIds() {
        this(REMEMBERED);
    }

    /** @param limit ids to remember, from 1 */
    public AthleteIds(int limit) {
        this.limit = limit;
    }

    /** Whether so many athletes came that a second one may have gone unnoticed. */
    public boolean isFull() {
        return size >= limit;
    }

    /**
     * Notes the athlete of a reading.
     *
     * @return a warning that names both places; null: the athlete is new as far as is remembered
     */
    public @Nullable Fault note(Reading.Read reading) {
        String id = reading.file().athlete().id();
        long print = fingerprint(id);
        int slot = slot(prints, print);
        if (prints[slot] == 0) {
            remember(slot, print, reading);
            return null;
        }
        String first = sources.get((int) (places[slot] >>> LINE_BITS)) + ":" + (places[slot] & (1L << LINE_BITS) - 1);
        return new Fault(
                Fault.Kind.DUPLICATE_ATHLETE,
                reading.source(),
                reading.line(),
                0,
                "/athlete/id",
                Shown.quoted(id),
                "one record an athlete",
                "The first is " + Shown.plain(first) + "; both are advised.");
    }

    private void remember(int slot, long print, Reading.Read reading) {
        if (size >= limit) {
            return;
        }
        boolean newSource =
                sources.isEmpty() || !sources.get(sources.size() - 1).equals(reading.source());
        if (newSource) {
            sources.add(reading.source());
        }
        prints[slot] = print;
        places[slot] = (long) (sources.size() - 1) << LINE_BITS | reading.line();
        size++;
        if (size * 2 > prints.length) {
            grow();
        }
    }

    private void grow() {
        long[] before = prints;
        long[] placesBefore = places;
        prints = new long[before.length * 2];
        places = new long[before.length * 2];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int slot = slot(prints, before[i]);
                prints[slot] = before[i];
                places[slot] = placesBefore[i];
            }
        }
    }

    private static int slot(long[] prints, long print) {
        int mask = prints.length - 1;
        int slot = (int) (print >>> 20) & mask;
        while (prints[slot] != 0 && prints[slot] != print) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** 64 bits, well mixed, never 0: two of a million ids share them once in thirty million runs. */
    private static long fingerprint(String id) {
        long print = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            print = (print ^ id.charAt(i)) * 0x9e3779b97f4a7c15L;
            print ^= print >>> 29;
        }
        print = (print ^ id.length()) * 0xbf58476d1ce4e5b9L;
        print ^= print >>> 32;
        return print == 0 ? 1 : print;
    }
}
