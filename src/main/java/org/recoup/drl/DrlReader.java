package org.recoup.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads one rule file with the engine's parser and makes our own tree of it. */
final class DrlReader {
    /** What the engine's parser puts before its messages; its column counts from 0. */
    private static final Pattern POSITION = Pattern.compile("^\\[ERR \\d+] Line \\d+:\\d+ ");

    /** How many may be open at once; people write three. */
    private static final int MOST_PARENTHESES = 50;

    private static final String TOO_DEEP =
            "this is nested too deep: at most " + MOST_PARENTHESES + " parentheses may be open";

    private final String file;
    private final Source source;
    private final List<SyntaxFault> faults = new ArrayList<>();

    DrlReader(String file, String text) {
        this.file = file;
        this.source = new Source(text);
    }

    RuleFile read() {
        try {
            return read(tooDeep() ? null : parsed());
        } catch (StackOverflowError e) {
            // Of nots and the like; parentheses have been counted.
            faults.add(new SyntaxFault(source.at(1, 0), TOO_DEEP));
            return read(null);
        }
    }

    /** The engine's parser takes a stack as deep as the parentheses. */
    private boolean tooDeep() {
        int depth = 0;
        int i = 0;
        String text = source.text();
        while (i < text.length()) {
            int behind = source.skipCommentOrText(i);
            if (behind > i) {
                i = behind;
                continue;
            }
            depth = Math.max(0, depth + (text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0));
            if (depth > MOST_PARENTHESES) {
                faults.add(new SyntaxFault(source.span(i, i + 1), TOO_DEEP));
                return true;
            }
            i++;
        }
        return false;
    }

    private RuleFile read(@Nullable PackageDescr descr) {
        if (descr == null) {
            return new RuleFile(
                    file, source.text(), null, List.of(), List.of(), List.of(), List.of(), List.copyOf(faults));
        }
        List<Rule> rules = new ArrayList<>();
        List<RuleFile.Line> others = new ArrayList<>();
        for (RuleDescr rule : descr.getRules()) {
            if (rule.isQuery()) {
                others.add(new RuleFile.Line("query " + rule.getName(), span(rule)));
            } else {
                rules.add(new RuleReader(file, source, faults::add).read(rule));
            }
        }
        descr.getFunctions().forEach(each -> others.add(new RuleFile.Line("function " + each.getName(), span(each))));
        descr.getTypeDeclarations()
                .forEach(each -> others.add(new RuleFile.Line("declare " + each.getTypeName(), span(each))));
        descr.getEnumDeclarations()
                .forEach(each -> others.add(new RuleFile.Line("declare enum " + each.getTypeName(), span(each))));
        return new RuleFile(
                file,
                source.text(),
                descr.getName() == null || descr.getName().isEmpty() ? null : descr.getName(),
                imports(descr),
                descr.getGlobals().stream().map(this::global).toList(),
                List.copyOf(others),
                List.copyOf(rules),
                List.copyOf(faults));
    }

    private @Nullable PackageDescr parsed() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr descr = null;
        try {
            descr = parser.parse(false, source.text());
        } catch (DroolsParserException e) {
            faults.add(new SyntaxFault(source.at(1, 0), String.valueOf(e.getMessage())));
        }
        for (DroolsError error : parser.getErrors()) {
            Span span = error instanceof ParserError place
                    ? source.at(place.getRow(), place.getCol())
                    : source.at(error.getLines().length == 0 ? 1 : error.getLines()[0], 0);
            faults.add(
                    new SyntaxFault(span, POSITION.matcher(error.getMessage()).replaceFirst("")));
        }
        return descr;
    }

    private List<RuleFile.Line> imports(PackageDescr descr) {
        List<RuleFile.Line> imports = new ArrayList<>();
        for (ImportDescr each : descr.getImports()) {
            imports.add(new RuleFile.Line(each.getTarget(), span(each)));
        }
        descr.getFunctionImports()
                .forEach(each -> imports.add(new RuleFile.Line("static " + each.getTarget(), span(each))));
        descr.getAccumulateImports()
                .forEach(each -> imports.add(new RuleFile.Line("accumulate " + each.getTarget(), span(each))));
        return List.copyOf(imports);
    }

    private RuleFile.Line global(GlobalDescr global) {
        return new RuleFile.Line(global.getType() + " " + global.getIdentifier(), span(global));
    }

    private Span span(BaseDescr descr) {
        return descr.getStartCharacter() < 0
                ? source.at(descr.getLine(), descr.getColumn())
                : source.span(descr.getStartCharacter(), descr.getEndCharacter() + 1);
    }
}
