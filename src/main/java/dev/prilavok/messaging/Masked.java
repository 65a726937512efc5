package dev.prilavok.messaging;

/** A recipient that colleagues may see: enough to tell two apart, too little to call or write. */
final class Masked {
    private static final int FIRST = 5;
    private static final int LAST = 2;

    private Masked() {}

    static String recipient(Channel channel, String to) {
        return channel == Channel.MAIL ? mail(to) : phone(to);
    }

    private static String phone(String to) {
        var hidden = Math.max(0, to.length() - FIRST - LAST);
        return hidden == 0
                ? "•".repeat(to.length())
                : to.substring(0, FIRST) + "•".repeat(hidden) + to.substring(to.length() - LAST);
    }

    private static String mail(String to) {
        var at = to.indexOf('@');
        return at < 1 ? "•••" : to.charAt(0) + "•••" + to.substring(at);
    }
}
