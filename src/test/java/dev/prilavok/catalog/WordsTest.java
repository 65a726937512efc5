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
    void readsTheLettersOfTheOtherLanguage() {
        assertThat(Words.otherAlphabet("dzhinsy").spoken()).isEqualTo("джинсы");
        assertThat(Words.otherAlphabet("plashch").spoken()).isEqualTo("плащ");
        assertThat(Words.otherAlphabet("yubka chernaya").spoken()).isEqualTo("юбка черная");
        assertThat(Words.otherAlphabet("дресс").spoken()).isEqualTo("dress");
    }

    @Test
    void whatHasNoSoundIsNoWord() {
        assertThat(Words.otherAlphabet("ъъъъ").isEmpty()).isTrue();
        assertThat(Words.otherAlphabet("платье — лён").spoken()).isEqualTo("plate len");
    }

    @Test
    void marksAreNoWordsOnTheOtherKeyboard() {
        for (var typed : java.util.List.of(",", "...", "- [", "44", "хм", "юг", "эм"))
            assertThat(Words.otherLayout(typed).isEmpty()).as(typed).isTrue();
        assertThat(Words.otherLayout("думшэы").words()).containsExactly("levi", "s");
        assertThat(Words.otherLayout(",h.rb").spoken()).isEqualTo("брюки");
    }

    @Test
    void aWordOrWhatMeansTheSame() {
        var alike = java.util.Map.of("худи", java.util.List.of("толстовка", "т-шерт"));

        assertThat(Words.of("чёрное худи").whole(alike)).isEqualTo("черное & (худи | толстовка | т <-> шерт)");
    }

    @Test
    void leavesNothingThatTheQueryLanguageWouldRead() {
        assertThat(Words.of("платье & !юбка | ('лён':*)").unfinished()).isEqualTo("платье & юбка & лен:*");
        assertThat(Words.of(" ':*&|! \0 ").isEmpty()).isTrue();
    }
}
