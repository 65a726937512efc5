package dev.prilavok.kernel.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private static final String ROOM = "prilavok.rehearsed.";

    @AfterEach
    void forget() {
        for (var name : new String[] {"kept", "own", "days"}) System.clearProperty(ROOM + name);
    }

    @Test
    void aCommandSetsWhatItsFileSaysAndNobodyElseHasSet() {
        System.setProperty(ROOM + "own", "by hand");

        Commands.read("rehearsed", "days=2010-12-22,2011-01-09");

        assertThat(System.getProperty(ROOM + "kept")).isEqualTo("by the command");
        assertThat(System.getProperty(ROOM + "own")).isEqualTo("by hand");
        assertThat(System.getProperty(ROOM + "days")).isEqualTo("2010-12-22,2011-01-09");
        assertThat(System.getProperty("arguments")).isNull();
    }

    @Test
    void withoutACommandNothingChangesAndAnUnknownOneIsRefused() {
        Commands.read();

        assertThatThrownBy(() -> Commands.read("nonsense")).hasMessageContaining("«nonsense»");
        assertThatThrownBy(() -> Commands.read("../replay")).hasMessageContaining("there is no command");
        assertThatThrownBy(() -> Commands.read("rehearsed", "days")).hasMessageContaining("name=value");
    }
}
