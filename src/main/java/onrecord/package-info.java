/**
 * On Record turns a folder of news copy into a static archive that says who said what, to whom, and when, and shows its
 * evidence.
 *
 * <p>A tour in the order of the work; nothing turns back:
 *
 * <ol>
 *   <li>{@link onrecord.text} – a file as text with addresses: {@link onrecord.text.Source}, {@link onrecord.text.Span}.
 *   <li>{@link onrecord.read} – {@link onrecord.read.Seeds} finds the files, {@link onrecord.read.SeedReader} makes a
 *       {@link onrecord.model.Manuscript} of each: its words in blocks, with a way back to the file. What is wrong in a
 *       file becomes a {@link onrecord.text.Diagnostic}.
 *   <li>{@link onrecord.extract} – {@link onrecord.extract.Extraction} makes an {@link onrecord.model.Article} of a
 *       manuscript: a pure function, a list of steps.
 *   <li>{@link onrecord.store} – where articles wait between the two passes.
 *   <li>{@link onrecord.archive} – many articles as one archive: people and events linked.
 *   <li>{@link onrecord.drafts} – what a draft quotes, held against the articles.
 *   <li>{@link onrecord.site} – the archive as a lazy stream of pages.
 *   <li>{@link onrecord.theme} – pages through templates.
 *   <li>{@link onrecord.publish} – pages as files, each whole or not at all.
 *   <li>{@link onrecord.build} – all of it in order: {@link onrecord.build.OnRecord} is the door.
 *   <li>{@link onrecord.serve} – the files in a browser, while somebody works on the seeds.
 * </ol>
 *
 * <p>Beside the line stand {@link onrecord.model}, the records all of them speak in, {@link onrecord.data}, the article
 * JSON, and {@link onrecord.cli}, the command. {@link onrecord.build.OnRecord} wires it:
 *
 * <pre>{@code
 * Article article = OnRecord.extract(Path.of("seeds/story.txt")).articles().get(0);
 * for (Quote quote : article.quotes()) {
 *     System.out.println(quote.speakers() + ": " + quote.span().of(article.text()));
 * }
 * }</pre>
 */
@NullMarked
package onrecord;

import org.jspecify.annotations.NullMarked;
