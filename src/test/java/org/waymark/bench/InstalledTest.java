package org.waymark.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledTest {

    @Test
    void aScriptSaysWhatRunsIt(@TempDir Path folder) throws IOException {
        Path script = folder.resolve("script");
        Files.writeString(script, "#!/usr/bin/python3\nimport re\n");
        assertEquals(Optional.of("/usr/bin/python3"), Installed.interpreter(script));
        Files.writeString(script, "#!/usr/bin/env python3.11\n");
        assertEquals(Optional.of("python3.11"), Installed.interpreter(script));
        Files.writeString(script, "#!/opt/python/bin/python -sP\n");
        assertEquals(Optional.of("/opt/python/bin/python"), Installed.interpreter(script));
        Files.write(script, new byte[] {0x7F, 'E', 'L', 'F', (byte) 0xFF});
        assertEquals(Optional.empty(), Installed.interpreter(script));
        assertEquals(Optional.empty(), Installed.interpreter(folder.resolve("none")));
    }

    @Test
    void whatIsNotThereIsNotTakenForInstalled(@TempDir Path folder) {
        Settings settings =
                Settings.of(List.of("--fop", folder.toString(), "--npm", folder.toString()));
        for (PdfTool tool : PdfTool.all(settings, folder, 1)) {
            if (List.of("FOP", "Typst").contains(tool.name())) {
                assertFalse(tool.isThere(), tool.name());
            }
        }
    }
}
