package org.recoup.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;
import org.recoup.cli.print.SquadPage;

/** One page about all athletes. */
final class SquadResult implements HandedOn {
    private final SquadPage page;
    private final OutputStream out;

    /**
     * An empty page.
     *
     * @param colour the codes of a terminal for colours
     * @param out takes the page; it is not closed
     */
    SquadResult(boolean colour, OutputStream out) {
        this.page = new SquadPage(colour);
        this.out = out;
    }

    @Override
    public void take(@Nullable String name, Advice advice) {
        page.add(name, advice);
    }

    @Override
    public void end() throws IOException {
        out.write(page.text().getBytes(StandardCharsets.UTF_8));
    }
}
