package org.recoup.cli.print;

import org.recoup.author.check.CheckResult;
import org.recoup.author.check.RuleFault;

/** The result of a check as commands of GitHub's workflows, one a line. */
public final class FaultGithub implements FaultPrinter {
    @Override
    public String text(CheckResult result) {
        StringBuilder text = new StringBuilder();
        result.faults().forEach(fault -> text.append(text(fault)).append('\n'));
        return text.toString();
    }

    private static String text(RuleFault fault) {
        return "::" + fault.level().word() + " file=" + property(fault.file()) + ",line=" + fault.line() + ",col="
                + fault.column() + ",endColumn=" + (fault.column() + fault.length() - 1) + ",title="
                + property(fault.code().id() + " " + fault.code().slug()) + "::"
                + data((fault.message() + "\n" + fault.wayOut()).strip());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
