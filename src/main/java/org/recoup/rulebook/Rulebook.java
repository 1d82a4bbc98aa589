package org.recoup.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.RulebookRef;
import org.recoup.engine.Engine;
import org.recoup.engine.Sessions;

/** A rulebook: thread-safe, made once and shared. */
public final class Rulebook {
    /** The package every rule file declares. */
    public static final String PACKAGE = Engine.PACKAGE;

    /** Where the rules that are shipped stand on the class path. */
    public static final String SHIPPED = "/org/recoup/shipped/rulebook.bin";

    private final RulebookData data;
    private @Nullable Sessions sessions;
    private final Map<String, RuleCard> cards;

    private Rulebook(RulebookData data) {
        this.data = data;
        this.cards = new HashMap<>(data.cards().size() * 2);
        for (RuleCard card : data.cards()) {
            cards.put(card.name(), card);
        }
    }

    /** The rules that are shipped, read and proved when Recoup was built. */
    public static Rulebook shipped() {
        return new Rulebook(shippedData());
    }

    /** What is known of the rules that are shipped, without making them ready. */
    public static RulebookData shippedData() {
        try {
            byte[] bytes = ShippedBytes.of(SHIPPED);
            if (bytes == null) {
                throw new IllegalStateException("the shipped rulebook is missing from the class path: " + SHIPPED
                        + "\nMaybe the build stopped before its step compile-rules.");
            }
            return RulebookFormat.read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A rulebook out of its data.
     *
     * @param data with conditions that are {@linkplain org.recoup.engine.Engine#prove proved}
     */
    public static Rulebook of(RulebookData data) {
        return new Rulebook(data);
    }

    /** All that is known of the rulebook. */
    public RulebookData data() {
        return data;
    }

    /** What is known of a rule; null: no rule has the name. */
    public @Nullable RuleCard card(String name) {
        return cards.get(name);
    }

    /** The rules, ready for the engine. They are made ready when they are first asked for, which takes a while. */
    public synchronized Sessions sessions() {
        Sessions ready = sessions;
        if (ready == null) {
            ready = Engine.ready(data.rules());
            sessions = ready;
        }
        return ready;
    }

    /** Whether {@link #sessions} has nothing left to do. */
    public synchronized boolean isReady() {
        return sessions != null;
    }

    /** How advice names this rulebook. */
    public RulebookRef ref() {
        return new RulebookRef(data.name(), data.version(), data.digest());
    }
}
