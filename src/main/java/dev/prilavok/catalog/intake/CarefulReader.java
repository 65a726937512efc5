package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.ImportTrouble.Code.ARCHIVE;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.EMPTY;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.TOO_LONG;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.UNKNOWN_ENCODING;
import static dev.prilavok.catalog.intake.ImportTrouble.Code.WRONG_ENCODING;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text of an XML file that nobody vouches for. It believes the encoding that the file names only as far as the bytes agree, and
 * lets no tag, attribute or text grow without end, because an XML parser would gather it in memory.
 */
final class CarefulReader extends Reader {
    static final int LONGEST = 256 * 1024;
    private static final int HEAD = 256;
    private static final Pattern NAMED = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");
    private static final Map<String, Charset> KNOWN = Map.of(
            "utf-8", UTF_8,
            "utf8", UTF_8,
            "us-ascii", UTF_8,
            "windows-1251", Charset.forName("windows-1251"),
            "cp1251", Charset.forName("windows-1251"));

    private final Reader text;
    private final String encoding;
    private int line = 1;
    private int sinceMarkup;

    private CarefulReader(InputStream bytes, Charset charset) {
        this.encoding = charset.name();
        this.text = new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /**
     * Opens a file.
     *
     * @throws ImportGivenUp when it is empty, packed, or in an encoding we do not read
     */
    static CarefulReader of(InputStream file) throws IOException {
        var bytes = new BufferedInputStream(file, 64 * 1024);
        bytes.mark(HEAD);
        var head = bytes.readNBytes(HEAD);
        bytes.reset();
        if (head.length == 0) throw new ImportGivenUp(EMPTY);
        if (starts(head, 'P', 'K') || starts(head, 0x1f, 0x8b)) throw new ImportGivenUp(ARCHIVE);
        if (starts(head, 0xef, 0xbb, 0xbf)) return new CarefulReader(skip(bytes, 3), UTF_8);
        if (starts(head, 0xff, 0xfe)) return new CarefulReader(skip(bytes, 2), UTF_16LE);
        if (starts(head, 0xfe, 0xff)) return new CarefulReader(skip(bytes, 2), UTF_16BE);
        return new CarefulReader(bytes, named(head));
    }

    private static Charset named(byte[] head) {
        var declaration = NAMED.matcher(new String(head, ISO_8859_1));
        if (!declaration.find()) return UTF_8;
        var charset = KNOWN.get(declaration.group(1).toLowerCase(ROOT));
        if (charset == null) throw new ImportGivenUp(UNKNOWN_ENCODING, declaration.group(1));
        return charset;
    }

    private static boolean starts(byte[] head, int... with) {
        if (head.length < with.length) return false;
        for (var i = 0; i < with.length; i++) if ((head[i] & 0xff) != with[i]) return false;
        return true;
    }

    private static InputStream skip(InputStream bytes, int count) throws IOException {
        bytes.skipNBytes(count);
        return bytes;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        try {
            var count = text.read(into, from, most);
            for (var i = from; i < from + count; i++) watch(into[i]);
            return count;
        } catch (CharacterCodingException wrong) {
            throw new ImportGivenUp(WRONG_ENCODING, encoding, line);
        }
    }

    private void watch(char letter) {
        if (letter == '\n') line++;
        sinceMarkup = letter == '<' || letter == '>' ? 0 : sinceMarkup + 1;
        if (sinceMarkup > LONGEST) throw new ImportGivenUp(TOO_LONG, line);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
