package org.recoup.cli;

/** The forms that rules and guidance can be printed in. The names are what users type. */
enum ListFormat {
    /** For people, in a terminal. */
    pretty,
    /** One JSON document. */
    json
}
