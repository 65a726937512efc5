package dev.prilavok.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void readsTheOtherKeyboardLayout() {
        assertThat(Words.otherLayout("gkfnmt").spoken()).isEqualTo("платье");
        assertThat(Words.otherLayout("[elb").spoken()).isEqualTo("худи");
        assertThat(Words.otherLayout("вкуыы").spoken()).isEqualTo("dress");
    }

    @Test
    void leavesNothingThatTheQueryLanguageWouldRead() {
        assertThat(Words.of("платье & !юбка | ('лён':*)").unfinished()).isEqualTo("платье & юбка & лен:*");
        assertThat(Words.of(" ':*&|! \0 ").isEmpty()).isTrue();
    }
}
