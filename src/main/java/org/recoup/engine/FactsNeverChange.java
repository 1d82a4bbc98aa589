package org.recoup.engine;

import org.jspecify.annotations.Nullable;
import org.kie.api.conf.ConfigurationKey;
import org.kie.api.conf.OptionKey;
import org.kie.api.conf.OptionsConfiguration;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.conf.KnowledgeBuilderOption;
import org.kie.internal.builder.conf.MultiValueKieBuilderOption;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.builder.conf.SingleValueKieBuilderOption;

/**
 * Tells the engine that it need not find out which fields of a fact each condition listens to: facts are records. It would
 * look through all methods of their classes at every start.
 */
final class FactsNeverChange implements KnowledgeBuilderConfiguration {
    @Override
    @SuppressWarnings("unchecked")
    public <C extends SingleValueKieBuilderOption> @Nullable C getOption(OptionKey<C> key) {
        return key.equals(PropertySpecificOption.KEY) ? (C) PropertySpecificOption.DISABLED : null;
    }

    @Override
    public <C extends KnowledgeBuilderOption> void setOption(C option) {
        throw unchanging();
    }

    @Override
    public boolean setProperty(String name, String value) {
        throw unchanging();
    }

    @Override
    public @Nullable String getProperty(String name) {
        return null;
    }

    @Override
    public void makeImmutable() {
        // It is.
    }

    @Override
    public ClassLoader getClassLoader() {
        return FactsNeverChange.class.getClassLoader();
    }

    @Override
    public <
                    X extends
                            OptionsConfiguration<
                                            KnowledgeBuilderOption,
                                            SingleValueKieBuilderOption,
                                            MultiValueKieBuilderOption>>
            X as(ConfigurationKey<X> key) {
        throw unchanging();
    }

    private static UnsupportedOperationException unchanging() {
        return new UnsupportedOperationException("this configuration says one thing and is not changed");
    }
}
