package dev.prilavok.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody hides in a logo, nothing of it is left that could run, load or look elsewhere. */
class SvgTest {
    private static final Path FILE = Path.of("logo.svg");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<svg:script xmlns:svg='http://www.w3.org/2000/svg'>alert(1)</svg:script>",
                "<script xlink:href='https://evil.example/x.js'/>",
                "<g onload='alert(1)'/>",
                "<circle r='1' onclick='alert(1)' OnMouseOver='alert(1)'/>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml' onload='alert(1)'/></foreignObject>",
                "<a xlink:href='javascript:alert(1)'><text>x</text></a>",
                "<a href='java&#x09;script:alert(1)'><text>x</text></a>",
                "<use xlink:href='https://evil.example/x.svg#a'/>",
                "<use href='data:image/svg+xml;base64,AAAA'/>",
                "<image href='https://evil.example/x.png'/>",
                "<feImage href='https://evil.example/x.png'/>",
                "<style>@import 'https://evil.example/x.css'; *{fill:url(https://evil.example)}</style>",
                "<rect style='fill:url(https://evil.example/#a)' width='1' height='1'/>",
                "<rect fill='url(https://evil.example/#a)' width='1' height='1'/>",
                "<rect fill='URL( javascript:alert(1) )' width='1' height='1'/>",
                "<rect fill='u&#114;l(//evil.example)' width='1' height='1'/>",
                "<rect clip-path='url(#a) url(https://evil.example)' width='1' height='1'/>",
                "<rect fill='\\75rl(https://evil.example)' width='1' height='1'/>",
                "<rect fill='image-set(\"https://evil.example\" 1x)' width='1' height='1'/>",
                "<rect id='x'><animate attributeName='href' to='javascript:alert(1)'/></rect>",
                "<rect><set attributeName='onload' to='alert(1)'/></rect>",
                "<animateTransform onbegin='alert(1)'/>",
                "<handler type='text/javascript'>alert(1)</handler>",
                "<?xml-stylesheet href='https://evil.example/x.css'?>",
                "<!-- <script>alert(1)</script> -->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<text><![CDATA[</text><script>alert(1)</script>]]></text>",
                "<title><script>alert(1)</script></title>",
                "<desc><iframe src='javascript:alert(1)'/></desc>",
                "<iframe srcdoc='x'/><object data='x'/><embed src='x'/><video src='x'/>",
                "<path d='M0 0' xml:base='https://evil.example' xmlns:x='y' x:onload='alert(1)'/>",
                "<text>&lt;script&gt;alert(1)&lt;/script&gt;</text>",
                "<svg onload='alert(1)'/>",
                "<path d='\"><script>alert(1)</script>'/>"
            })
    void nothingThatRunsOrLoadsIsLeft(String inside) {
        var cleaned = Svg.cleaned(
                FILE,
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9' onload='alert(1)'>"
                        + inside + "<circle r='4'/></svg>");

        assertThat(cleaned.toLowerCase(Locale.ROOT).replaceAll("&lt;/?script&gt;", ""))
                .contains("<circle")
                .doesNotContain(
                        "<script",
                        "javascript",
                        "onload",
                        "onclick",
                        "onmouseover",
                        "onbegin",
                        "evil",
                        "foreignobject",
                        "<style",
                        "style=",
                        "href",
                        "<use",
                        "<image",
                        "animate",
                        "<set",
                        "<?",
                        "<!",
                        "iframe",
                        "data:",
                        "handler",
                        "image-set",
                        "\\75",
                        "base=");
    }

    @Test
    void entitiesAndDoctypesDoNotSurvive() {
        var cleaned = Svg.cleaned(
                FILE,
                "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY y '<script>alert(1)</script>'>]>"
                        + "<svg viewBox='0 0 9 9'><text>&x;&y;</text></svg>");

        assertThat(cleaned).doesNotContain("ENTITY", "DOCTYPE", "root:", "<script", "file:");
    }

    @Test
    void aDecentLogoStaysWhatItIs() {
        var logo =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><defs><linearGradient id=\"g\"><stop offset=\"0\""
                        + " stop-color=\"#fff\"></stop></linearGradient></defs><g fill=\"url(#g)\" transform=\"rotate(45) translate(1, -2.5)\" stroke=\"rgb(1,2,3)\"><path d=\"M0 0L9 9\" stroke-width=\"2\"></path>"
                        + "<text x=\"1\" y=\"2\">Берег &amp; Ко</text></g></svg>";

        assertThat(Svg.cleaned(FILE, logo))
                .contains("url(#g)", "M0 0L9 9", "Берег &amp; Ко", "linearGradient", "rotate(45)", "rgb(1,2,3)");
    }

    @Test
    void whatIsNoPictureIsRefusedInWords() {
        assertThatThrownBy(() -> Svg.cleaned(FILE, "<html/>"))
                .hasMessage("logo.svg, line 1: this is not an SVG picture");
        assertThatThrownBy(() -> Svg.cleaned(FILE, "")).hasMessageContaining("this is not an SVG picture");
        assertThatThrownBy(() -> Svg.cleaned(FILE, "x".repeat(70_000))).hasMessageContaining("at most 64 KB");
        assertThatThrownBy(() -> Svg.cleaned(FILE, "<svg viewBox='0 0 1 1'>" + "<g>".repeat(9_000)))
                .hasMessageContaining("nested");
    }
}
