package dev.prilavok.storefront;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages, checked against their records when the house is built. */
@CheckedTemplate(basePath = "storefront")
final class Templates {
    private Templates() {}

    static native TemplateInstance home(HomePage page);

    static native TemplateInstance list(ListPage page);

    static native TemplateInstance found(Choices choices, List<Tile> tiles, @Nullable String next);

    static native TemplateInstance search(SearchPage page);

    static native TemplateInstance product(ProductPage page);

    static native TemplateInstance basket(BasketPage page);

    static native TemplateInstance checkout(CheckoutPage page);

    static native TemplateInstance agree(AgreePage page);

    static native TemplateInstance turn(TurnPage page);

    static native TemplateInstance link(LinkPage page);

    static native TemplateInstance status(StatusPage page);

    static native TemplateInstance pay(PayPage page);

    static native TemplateInstance giving(GivingPage page);

    static native TemplateInstance claim(ClaimPage page);

    static native TemplateInstance returned(ReturnedPage page);

    static native TemplateInstance packing(List<PackingPage> ways);

    static native TemplateInstance text(TextPage page);

    static native TemplateInstance state(StatePage page);

    static native TemplateInstance town(TownPage page);

    static native TemplateInstance offline();

    static native TemplateInstance cities(List<CityChoice> cities);

    static native TemplateInstance suggest(List<NavLink> sections, List<Tile> tiles);

    static native TemplateInstance ways(OrderForm form, Sum sum);
}
