package onrecord.model;

import java.util.Optional;
import onrecord.text.Span;

/**
 * A date that was found for something, and why.
 *
 * @param when the date
 * @param asStated EDTF of what the text itself says, such as {@code XXXX-02-14} where it gives no year; empty where the
 *     date is not in the text
 * @param span the words that give it; empty where they are not in the text
 * @param evidence why
 */
public record Dating(When when, String asStated, Optional<Span> span, Evidence evidence) {}
