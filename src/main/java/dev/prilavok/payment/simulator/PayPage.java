package dev.prilavok.payment.simulator;

import java.math.BigDecimal;

/** The page of an acted provider where a person pays or turns away; it says plainly that no money moves. */
final class PayPage {
    private PayPage() {}

    static String of(ActedPayment payment) {
        var sum = BigDecimal.valueOf(payment.minor(), 2).toPlainString() + " " + payment.currency();
        var isOpen = payment.stage() == ActedPayment.Stage.PENDING;
        return """
                <!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Оплата (имитатор)</title>
                <style>body{font:16px/1.5 system-ui,sans-serif;max-width:26rem;margin:3rem auto;padding:0 1rem;color:#222}
                button,a.b{display:block;width:100%%;box-sizing:border-box;padding:.9rem;margin:.6rem 0;border:1px solid #222;border-radius:8px;
                font:inherit;background:#fff;color:#222;text-align:center;text-decoration:none}button[value=pay]{background:#222;color:#fff}
                small{color:#666}</style></head>
                <body><small>Имитатор платёжной системы. Настоящие деньги не списываются. · This is a stand-in, no money moves.</small>
                <h1>%s</h1><p>%s</p>%s</body></html>""".formatted(
                        sum,
                        escaped(payment.description()),
                        isOpen
                                ? """
                                <form method="post"><button name="do" value="pay">Оплатить · Pay</button>
                                <button name="do" value="leave">Отказаться · Turn away</button></form>"""
                                : "<p>Этот платёж уже закончен. · This payment is over.</p><a class=\"b\" href=\"%s\">Вернуться в магазин · Back to the shop</a>"
                                        .formatted(escaped(payment.returnUrl())));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
