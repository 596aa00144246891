package onrecord.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import onrecord.files.OwnFolder;
import onrecord.text.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
    @TempDir
    Path folder;

    private OutputLock take() throws IOException {
        return OutputLock.take(OwnFolder.at(folder), folder.resolve("desk/lock"), "site", Duration.ofMillis(200));
    }

    @Test
    void second_build_is_refused_and_told_who_is_at_work() throws IOException {
        try (OutputLock first = take()) {
            RefusedException refused = assertThrows(RefusedException.class, this::take);
            String self = "another build is writing to site: process "
                    + ProcessHandle.current().pid();
            assertTrue(refused.getMessage().startsWith(self), refused::getMessage);
        }
    }

    @Test
    void lock_is_free_again_and_gone_when_it_was_let_go() throws IOException {
        take().close();
        assertFalse(Files.exists(folder.resolve("desk/lock")));
        take().close();
    }

    @Test
    void file_that_a_killed_build_left_locks_nobody_out() throws IOException {
        Files.createDirectories(folder.resolve("desk"));
        Files.writeString(folder.resolve("desk/lock"), "process 1, running since long ago\n");
        try (OutputLock lock = take()) {
            assertEquals(1, folder.resolve("desk").toFile().list().length);
        }
    }
}
