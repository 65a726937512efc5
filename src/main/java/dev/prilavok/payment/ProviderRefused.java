package dev.prilavok.payment;

/** A provider understood the question and said no; asking again changes nothing. */
public final class ProviderRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String words;

    /** @param words what the provider said */
    public ProviderRefused(String words) {
        super("a payment provider refused", null, false, false);
        this.words = words;
    }

    public String words() {
        return words;
    }
}
