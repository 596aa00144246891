package onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailureTest {
    private static String told(Throwable e) {
        return Failure.of(e).diagnostic().message();
    }

    @Test
    void what_the_system_says_is_told_without_the_name_of_a_class_that_says_nothing() {
        IOException full = new IOException("No space left on device");
        IOException readOnly = new FileSystemException("site/a", null, "Read-only file system");
        for (Throwable e : new Throwable[] {full, new UncheckedIOException(full)}) {
            assertEquals("cannot read or write: No space left on device", told(e));
        }
        assertEquals("cannot read or write: site/a: Read-only file system", told(new UncheckedIOException(readOnly)));
    }

    @Test
    void the_class_stays_where_it_alone_says_what_is_wrong() {
        assertEquals(
                "cannot read or write: java.nio.file.NoSuchFileException: site/a",
                told(new UncheckedIOException(new NoSuchFileException("site/a"))));
    }

    @Test
    void what_the_program_says_of_it_comes_first() {
        assertEquals(
                "cannot read or write: the cache: full",
                told(new UncheckedIOException("the cache: full", new IOException("x"))));
    }
}
