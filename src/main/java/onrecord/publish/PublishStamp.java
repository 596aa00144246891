package onrecord.publish;

/**
 * What a publish was made of, and how much it holds.
 *
 * @param made stands for all that the site is made of: seeds, settings, templates, program; 0 where that cannot be told
 *     from outside
 * @param articles number of articles
 * @param quotes number of quotations in marks
 * @param events number of events
 * @param leftOut number of things among the seeds that are left out by {@code .onrecordignore}
 */
public record PublishStamp(long made, int articles, int quotes, int events, int leftOut) {
    /** Returns the same for a site that the next build has to look into again. */
    public PublishStamp untold() {
        return new PublishStamp(0, articles, quotes, events, leftOut);
    }
}
