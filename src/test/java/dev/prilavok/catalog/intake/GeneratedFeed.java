package dev.prilavok.catalog.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;

/** A YML feed of any length that is written while it is read. */
public final class GeneratedFeed extends InputStream {
    private static final String TEXT = "Плотный лён, свободный крой, карманы в боковых швах. ".repeat(8);

    private final long most;
    private byte[] piece;
    private int at;
    private long written;
    private int offers;
    private boolean isOver;

    /** @param most bytes; the last offer is whole, so a few more may come */
    public GeneratedFeed(long most) {
        this.most = most;
        piece =
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<yml_catalog><shop><categories><category id=\"bulk\">Сумки"
                                + "</category></categories><offers>\n")
                        .getBytes(UTF_8);
    }

    public int offers() {
        return offers;
    }

    @Override
    public int read() {
        if (!more()) return -1;
        written++;
        return piece[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int count) {
        if (count == 0) return 0;
        if (!more()) return -1;
        var length = Math.min(count, piece.length - at);
        System.arraycopy(piece, at, into, from, length);
        at += length;
        written += length;
        return length;
    }

    private boolean more() {
        if (at < piece.length) return true;
        if (isOver) return false;
        isOver = written >= most;
        piece = (isOver ? "</offers></shop></yml_catalog>" : offer()).getBytes(UTF_8);
        at = 0;
        return true;
    }

    private String offer() {
        offers++;
        return "<offer id=\"bulk-" + offers + "\" group_id=\"bulk-" + offers / 5 + "\"><name>Сумка " + offers / 5
                + "</name><price>" + (1_000 + offers % 500)
                + "</price><currencyId>RUB</currencyId><categoryId>bulk</categoryId>"
                + "<count>3</count><description>" + TEXT + "</description><param name=\"Размер\" unit=\"INT\">"
                + offers % 5
                + "</param><param name=\"Цвет\">чёрный</param><param name=\"Оптовая цена\">500</param></offer>\n";
    }
}
