package dev.prilavok.catalog;

import static java.util.Locale.ROOT;

import java.text.Normalizer;
import java.util.List;

/** Readable addresses: Russian letters as people spell them in Latin. */
public final class Slugs {
    private static final int LONGEST = 70;
    private static final String RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final List<String> LATIN =
            List.of("a,b,v,g,d,e,e,zh,z,i,y,k,l,m,n,o,p,r,s,t,u,f,kh,ts,ch,sh,shch,,y,,e,yu,ya".split(",", -1));

    private Slugs() {}

    /** Never empty: a text without letters and digits becomes "x". */
    public static String of(String text) {
        var slug = spelled(text);
        return slug.isEmpty() ? "x" : slug;
    }

    /** Empty when the text has no letter that is spelled and no digit. */
    static String spelled(String text) {
        var slug = new StringBuilder();
        for (var letter : text.toLowerCase(ROOT).toCharArray()) {
            var russian = RUSSIAN.indexOf(letter);
            slug.append(russian < 0 ? plain(letter) : LATIN.get(russian));
        }
        var tidy = slug.toString().replaceAll("-+", "-").replaceAll("^-|-$", "");
        return tidy.length() <= LONGEST ? tidy : tidy.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }

    private static String plain(char letter) {
        var base = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0);
        return (base >= 'a' && base <= 'z') || (base >= '0' && base <= '9') ? String.valueOf(base) : "-";
    }
}
