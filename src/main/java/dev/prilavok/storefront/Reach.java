package dev.prilavok.storefront;

import dev.prilavok.tenancy.Contacts;
import java.util.ArrayList;
import java.util.List;

/** One way to reach the people of the shop. */
record Reach(String href, String name, String value) {
    /** Every way that the shop has; a call first. */
    static List<Reach> of(Contacts contacts, StorefrontMessages say) {
        var ways = new ArrayList<Reach>();
        if (contacts.phone() != null)
            ways.add(new Reach("tel:" + contacts.phone().replaceAll("[^+\\d]", ""), say.call(), contacts.phone()));
        if (contacts.telegram() != null) ways.add(messenger(contacts.telegram(), "https://t.me/", say.telegram()));
        if (contacts.whatsapp() != null) ways.add(messenger(contacts.whatsapp(), "https://wa.me/", say.whatsapp()));
        if (contacts.viber() != null) ways.add(viber(contacts.viber()));
        if (contacts.vk() != null) ways.add(messenger(contacts.vk(), "https://vk.com/", say.vk()));
        if (contacts.max() != null) ways.add(messenger(contacts.max(), "https://max.ru/", say.max()));
        if (contacts.ok() != null) ways.add(messenger(contacts.ok(), "https://ok.ru/", say.ok()));
        if (contacts.youtube() != null) ways.add(messenger(contacts.youtube(), "https://youtube.com/", say.youtube()));
        if (contacts.instagram() != null)
            ways.add(messenger(contacts.instagram(), "https://instagram.com/", say.instagram()));
        if (contacts.email() != null) ways.add(new Reach("mailto:" + contacts.email(), say.mail(), contacts.email()));
        return ways;
    }

    private static Reach viber(String written) {
        var digits = written.replaceAll("\\D", "");
        return new Reach("viber://chat?number=%2B" + digits, "Viber", "Viber: +" + digits);
    }

    // a handle or a full address; nothing but https ever becomes a link
    private static Reach messenger(String written, String site, String name) {
        var href = written.startsWith("https://") ? written : site + written.replaceAll("[^\\w.+-]", "");
        return new Reach(href, name, href.substring("https://".length()));
    }
}
