package org.recoup.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.recoup.advice.Advice;
import org.recoup.athlete.AthleteFile;
import org.recoup.batch.AdviceForm;
import org.recoup.cli.print.AdvicePrinter;

/** A printer as a form of results. */
record PrinterForm(AdvicePrinter printer) implements AdviceForm {
    @Override
    public void write(AthleteFile athlete, Advice advice, OutputStream out) throws IOException {
        printer.print(athlete.athlete().name(), advice, out);
    }

    @Override
    public String opening() {
        return printer.opening();
    }

    @Override
    public String separator() {
        return printer.separator();
    }

    @Override
    public String closing() {
        return printer.closing();
    }
}
