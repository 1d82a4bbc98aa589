package org.recoup.author.handbook;

import java.util.List;

/**
 * One page of the handbook, without its form.
 *
 * @param name file name without its ending
 * @param title what it is about
 * @param blocks what stands on it, the heading first
 */
record Page(String name, String title, List<Block> blocks) {}
