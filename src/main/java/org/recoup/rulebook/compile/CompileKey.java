package org.recoup.rulebook.compile;

import org.kie.api.KieBase;

/** What a kept rulebook is good for: bytes of the rules, version of the engine, of Java and of the facts. */
final class CompileKey {
    /** Changes whenever what is stored changes its form. */
    private static final String FORM = "6";

    private static final String SURROUNDINGS = FORM
            + " " + engineVersion()
            + " " + Runtime.version().feature()
            + " " + Digests.hex(FactVocabulary.signature());

    private CompileKey() {}

    static String of(RuleFolder folder) {
        return Digests.hex(SURROUNDINGS + " " + Digests.ofFiles(folder.deciding()));
    }

    private static String engineVersion() {
        String version = KieBase.class.getPackage().getImplementationVersion();
        return version == null ? "unknown" : version;
    }
}
