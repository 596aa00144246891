package onrecord.model;

import java.util.Optional;
import onrecord.text.Span;

/**
 * A change that a person made to what was found.
 *
 * @param what what was changed: {@code speaker}, {@code headline}, {@code event added} …
 * @param span the words that the finding stands at; empty for what is of the whole article
 * @param was what the program had found, in words; empty where it had found nothing
 * @param now what stands there instead; empty where nothing does
 * @param reason why
 * @param by who says so; may be empty
 */
public record Correction(String what, Optional<Span> span, String was, String now, String reason, String by) {}
