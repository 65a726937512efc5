package dev.prilavok.social;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** Nothing of what a link offers is left. */
public final class LinkGoodsGone extends Refusal {
    private static final long serialVersionUID = 1;

    LinkGoodsGone() {
        super("link-goods-gone", 409);
    }

    @Override
    public String say(Locale locale) {
        return Texts.of(SocialMessages.class, locale).linkGoodsGone();
    }
}
