package onrecord.site.view;

/**
 * A page that the archive's editors wrote.
 *
 * @param frame the frame
 * @param title its title
 * @param body what stands below the title: HTML, safe to be printed unescaped
 */
public record PageView(Frame frame, String title, String body) {}
