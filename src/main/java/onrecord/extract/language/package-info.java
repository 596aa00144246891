/**
 * Tells which language a story is in: {@link onrecord.extract.language.Languages} asks what is said beside the copy, then the script, then
 * the letters, whose pairs and triples differ between languages ({@code NGrams}). What is in doubt is unknown.
 */
package onrecord.extract.language;
