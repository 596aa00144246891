/**
 * What is German in the extraction: words, and how datelines, dates and reports of speech are written. {@code GermanReading} is what
 * {@code onrecord.extract.Extraction} asks; nothing else here is known outside, and nothing of English is asked here.
 */
@NullMarked
package onrecord.extract.german;

import org.jspecify.annotations.NullMarked;
