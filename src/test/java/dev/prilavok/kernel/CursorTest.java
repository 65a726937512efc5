package dev.prilavok.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void keysComeBackAsTheyWere() {
        assertThat(Cursor.decode(Cursor.encode("Ёлка", 5300, ""), 3)).containsExactly("Ёлка", "5300", "");
        assertThat(Cursor.encode("?&=/+ ")).matches("[\\w-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "%00", "a b", "YQ", "=====", "'; drop table x", "/////w"})
    void whatWasNotMadeHereIsABadRequest(String cursor) {
        assertThatThrownBy(() -> Cursor.decode(cursor, 2)).isInstanceOf(BadRequest.class);
    }

    @Property(tries = 500)
    void anythingAtAllIsEitherReadOrRefused(@ForAll String cursor) {
        try {
            assertThat(Cursor.decode(cursor, 2)).hasSize(2);
        } catch (BadRequest refused) {
            assertThat(refused.status()).isEqualTo(400);
        }
    }

    @Test
    void aSliceKnowsWhetherThereIsMore() {
        assertThat(Slice.of(List.of(1, 2, 3), 2, String::valueOf)).isEqualTo(new Slice<>(List.of(1, 2), "2"));
        assertThat(Slice.of(List.of(1, 2), 2, String::valueOf).next()).isNull();
        assertThat(Slice.of(List.<Integer>of(), 2, String::valueOf).items()).isEmpty();
    }
}
