package org.recoup.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * What a command is connected to.
 *
 * @param in standard input
 * @param out standard output: results and nothing else, in UTF-8
 * @param err standard error: everything else
 * @param terminal whether a person reads standard output as it comes
 * @param watched whether a person sees standard error as it comes
 */
record Streams(InputStream in, OutputStream out, PrintWriter err, boolean terminal, boolean watched) {}
