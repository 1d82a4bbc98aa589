package org.recoup.testing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.recoup.conclude.Conclude;
import org.recoup.conclude.Finding;

/** Concludes for the engine: states findings, each once, and does nothing else. */
public final class Stating implements Conclude {
    private final KieSession session;
    private final Set<String> stated = new HashSet<>();
    private final Map<String, Set<String>> counted = new HashMap<>();

    /** @param session where the findings are inserted */
    public Stating(KieSession session) {
        this.session = session;
    }

    @Override
    public void finding(String name) {
        if (stated.add(name)) {
            session.insert(new Finding(name));
        }
    }

    @Override
    public void sign(String group) {
        count("sign", group);
    }

    @Override
    public void good(String point) {
        count("good", point);
    }

    private void count(String what, String member) {
        finding(what + "-" + member);
        Set<String> members = counted.computeIfAbsent(what, key -> new HashSet<>());
        members.add(member);
        finding(what + "s-" + members.size());
    }

    @Override
    public void advise() {}

    @Override
    public void setAside(String by) {}

    @Override
    public void status() {}

    @Override
    public void today() {}
}
