package onrecord.site;

import onrecord.text.Messages;
import onrecord.theme.Templates;

/** The words of the default theme. */
final class StandardWords {
    static final Messages MESSAGES = Templates.standard().messages();
    static final Wording WORDING = new Wording(MESSAGES);
    static final DateWords DATES = WORDING.dates();

    private StandardWords() {}
}
