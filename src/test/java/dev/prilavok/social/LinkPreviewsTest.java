package dev.prilavok.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkPreviewsTest {
    @Test
    void messengersThatDrawAPreviewAreNoBuyers() {
        for (var agent : List.of(
                "TelegramBot (like TwitterBot)",
                "WhatsApp/2.23.20.0",
                "Mozilla/5.0 (compatible; vkShare; +http://vk.com/dev/Share)",
                "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"))
            assertThat(LinkPreviews.asks(agent)).as(agent).isTrue();
    }

    @Test
    void peopleInMessengersAreBuyers() {
        for (var agent : List.of(
                "Mozilla/5.0 (Linux; Android 14; SM-A546E) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Instagram 336.0",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 VKAndroidApp/8.90",
                "")) assertThat(LinkPreviews.asks(agent)).as(agent).isFalse();
        assertThat(LinkPreviews.asks(null)).isFalse();
    }
}
