package dev.prilavok.franchise;

import dev.prilavok.tenancy.PageKind;
import dev.prilavok.tenancy.PageText;
import dev.prilavok.tenancy.ShopDraft;

/**
 * A page in the list.
 *
 * @param state what the draft makes of it, in words; empty when it is as buyers see it
 */
record ShopPageRow(String name, String title, String state, boolean isOwn, boolean isShown) {
    static ShopPageRow of(ShopDesk desk, ShopDraft draft, String name, PageText page) {
        var live = draft.live().pages().get(name);
        var state = live == null
                ? desk.pageWords().pageNew()
                : live.equals(page) ? "" : desk.pageWords().pageChanged();
        return new ShopPageRow(name, page.title(), state, PageKind.of(name) == PageKind.OWN, page.shown());
    }
}
