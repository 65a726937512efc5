package dev.prilavok.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A theme sets our custom properties and nothing else, however it is written. */
class ThemeTest {
    private static final Path FILE = Path.of("theme.css");

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":root { --ink: url(https://evil.example); }",
                ":root { --ink: u\\72l(https://evil.example); }",
                ":root { --ink: URL('//evil.example'); }",
                ":root { --ink: expression(alert(1)); }",
                ":root { --ink: image-set('https://evil.example' 1x); }",
                ":root { --ink: #fff; }",
                ":root { --ink: red; }",
                ":root { --ink: var(--paper); }",
                ":root { --ink: #1c1f1d; background: url(https://evil.example); }",
                ":root { --ink: #1c1f1d; behavior: url(x.htc); }",
                ":root { --ink: #1c1f1d; -moz-binding: url(x.xml#a); }",
                ":root { --evil: #1c1f1d; }",
                "@import 'https://evil.example/x.css'; :root { --ink: #1c1f1d; }",
                "@im\\70ort url(//evil.example); :root { --ink: #1c1f1d; }",
                "@charset \"UTF-7\"; @import '//evil.example'; :root{}",
                "@namespace x 'y'; :root { --ink: #1c1f1d; }",
                "@font-face { font-family: x; src: url(https://evil.example/x.woff2); }",
                "@media print { :root { --ink: #1c1f1d; } }",
                "@supports (x: y) { :root { --ink: #1c1f1d; } }",
                "@keyframes x { from { --ink: #1c1f1d; } }",
                "body { --ink: #1c1f1d; }",
                ":root, body { --ink: #1c1f1d; }",
                ":root:not([x='</style><script>alert(1)</script>']) { --ink: #1c1f1d; }",
                "input[value^='a'] { --ink: #1c1f1d; }",
                ":root { --ink: #1c1f1d; } </style><script>alert(1)</script>",
                ":root { --font-text: 'x'; } * { display: none }",
                ":root { --font-text: '\\27; } body { x: url(//evil.example)'; }",
                ":root { --font-text: 'a</style>'; }",
                ":root { --font-text: 'a' url(x); }",
                ":root { --radius: calc(1px * 99); }",
                ":root { --radius: 17px; }",
                ":root { --photo-ratio: 1/99; }",
                ":root { --ink: #1c1f1d",
                "} :root { --ink: #1c1f1d; }",
                ":root { --ink: #1c1f1d !important; --ink: url(x) }",
                ":root { \\2d-ink: url(//evil.example); }"
            })
    void whateverElseAThemeSaysIsRefused(String css) {
        assertThatThrownBy(() -> Theme.checked(FILE, css))
                .isInstanceOf(FileMistake.class)
                .hasMessageStartingWith("theme.css");
    }

    @Test
    void commentsAndSpacesDoNotSurvive() {
        assertThat(Theme.checked(FILE, "/* </style><script> */ :root{/*x*/--ink/**/:/**/#1c1f1d/**/;--radius:4px}"))
                .isEqualTo(":root {\n  --ink: #1c1f1d;\n  --radius: 4px;\n}\n");
    }

    @Test
    void fontsHaveNamesInAnyScript() {
        assertThat(Theme.checked(FILE, ":root { --font-text: \"PT Serif\", 'Ёлка', serif; }"))
                .contains("PT Serif", "Ёлка", "serif");
    }

    @Test
    void aMistakeNamesItsLine() {
        assertThatThrownBy(() -> Theme.checked(FILE, ":root {\n  --ink: #1c1f1d;\n  --paper: blue;\n}\n"))
                .hasMessage("theme.css, line 3: --paper cannot be blue");
        assertThatThrownBy(() -> Theme.checked(FILE, ":root {\n  --ink: #777777;\n  --paper: #888888;\n}\n"))
                .hasMessageStartingWith("theme.css, line 2: --ink on --paper has a contrast of 1.");
    }

    @Test
    void contrastIsWhatTheGuidelinesCount() {
        assertThat(Contrast.ratio("#000000", "#ffffff")).isEqualTo(21.0);
        assertThat(Contrast.ratio("#ffffff", "#ffffff")).isEqualTo(1.0);
        assertThat(Contrast.ratio("#777777", "#ffffff")).isBetween(4.47, 4.49);
        assertThat(Contrast.ratio("#767676", "#ffffff")).isBetween(4.54, 4.55);
    }

    @Test
    void anEmptyThemeIsOurs() {
        assertThat(Theme.checked(FILE, "")).isEqualTo(":root {\n}\n");
    }
}
