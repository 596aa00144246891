package onrecord.text;

/**
 * How much is taken from one file and made of one page. Each limit lies far above what news copy and templates need, so
 * that it is met by mistakes and by hostile input alone; whoever meets it is told so, with the limit. A test shows that
 * what stays within them is done in good time.
 */
public final class Limits {
    /** Bytes of a seed or a side-car, and of the archive's own files; a larger one is not read. */
    public static final long FILE_BYTES = 32L << 20;

    /** Chars of a story, which news copy never has; a longer one is published without findings. */
    public static final int STORY_CHARS = 1 << 20;

    /** People, bodies, places, quotations, dates and events of a story; one with more is published without any. */
    public static final int FINDINGS = 20_000;

    /** Quotations of a draft that are held against the archive; a draft with more is refused. */
    public static final int DRAFT_QUOTATIONS = 1_000;

    /** Chars of the page that a template fills. */
    public static final int PAGE_CHARS = 128 << 20;

    /** Chars of a text that a template puts together, and items of a list that it makes. */
    public static final int TEMPLATE_VALUE = 1 << 20;

    /** Parts of a template that are gone through for one page: turns of loops, branches, blocks, macros, templates taken in. */
    public static final int TEMPLATE_STEPS = 2_000_000;

    /** Chars of Markdown; a longer file is read as plain text, as with the limits below. */
    public static final int MARKDOWN_CHARS = 1 << 20;

    /** Chars of one paragraph of Markdown, list or quotation, up to a blank line. */
    public static final int MARKDOWN_BLOCK = 1 << 14;

    /** Brackets, angle brackets, backticks, ampersands and exclamation marks of Markdown. */
    public static final int MARKDOWN_MARKS = 4_000;

    /** Backslashes in square brackets of Markdown that are not closed; the reader's time doubles with each. */
    public static final int MARKDOWN_ESCAPES = 12;

    /** Marks of lists, quotations and headings at the beginning of lines of Markdown, those within each other counted one by one. */
    public static final int MARKDOWN_ITEMS = 2_000;

    /** Parts of a message; what lies beyond is not read. */
    public static final int MIME_PARTS = 10_000;

    /** How deep parts of a message may stand in each other; what lies deeper is one part. */
    public static final int MIME_DEPTH = 10;

    /** Patterns of what is no part of the archive; what stands below them counts for nothing. */
    public static final int IGNORE_PATTERNS = 4_000;

    /** What is told to be wrong in one file; of the rest, how much there is. */
    public static final int PROBLEMS = 200;

    /** Chars of a file of YAML, or of what stands in YAML above a story. */
    public static final int YAML_CHARS = 4 << 20;

    /** Brackets and braces of TOML that are open at once, those in its strings too, and how deep its tables may stand in each other. */
    public static final int TOML_DEPTH = 64;

    private Limits() {}
}
