package dev.prilavok.franchise;

import dev.prilavok.tenancy.LogoSight;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopDraft;
import dev.prilavok.tenancy.ShopPublishing;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every page of the editor: the shop, and how its draft differs from it.
 *
 * @param product address of a product to look at
 * @param changes what publishing would change, in words; empty when nothing
 * @param touched when the draft was changed last
 * @param obstacles what must be mended before it can be published
 * @param weakLogo a logo that not everybody will see
 */
record ShopHead(
        Shop shop,
        String address,
        String preview,
        @Nullable String product,
        String stamp,
        String changes,
        @Nullable String touched,
        Collection<String> obstacles,
        boolean weakLogo) {
    static ShopHead of(ShopDesk desk, ShopDraft draft) {
        var touched = draft.touched();
        return new ShopHead(
                desk.shop(),
                desk.address(),
                desk.preview(),
                desk.anyProduct(),
                draft.stamp(),
                draft.changes().stream()
                        .map(part -> desk.words().part(part.name()))
                        .collect(Collectors.joining(", ")),
                touched == null ? null : desk.times().full(touched),
                ShopPublishing.obstacles(draft, desk.locale()).values(),
                LogoSight.isWeak(draft.wanted().logo(), draft.wanted().look().theme()));
    }

    /** Whether there is anything to publish. */
    public boolean isChanged() {
        return !changes.isEmpty();
    }

    /** Whether it may go out as it is. */
    public boolean isReady() {
        return isChanged() && obstacles.isEmpty();
    }
}
