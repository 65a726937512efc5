package dev.prilavok.royalty.requisites;

import java.math.BigInteger;

/** Check digits of Russian accounts and taxpayer numbers and of IBANs: a slip of a finger is seen before money goes astray. */
final class CheckDigits {
    private static final int[] ACCOUNT = {7, 1, 3};
    private static final int[] INN_10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private CheckDigits() {}

    static boolean isInn(String inn) {
        if (inn.matches("\\d{10}")) return digit(inn, INN_10) == at(inn, 9);
        return inn.matches("\\d{12}") && digit(inn, INN_11) == at(inn, 10) && digit(inn, INN_12) == at(inn, 11);
    }

    private static int digit(String inn, int[] weights) {
        var sum = 0;
        for (var i = 0; i < weights.length; i++) sum += weights[i] * at(inn, i);
        return sum % 11 % 10;
    }

    /** A Russian bank's code: nine digits of which the first two name the country. */
    static boolean isBik(String bik) {
        return bik.matches("04\\d{7}");
    }

    /** An account at the bank; accounts at the central bank itself, whose codes end in 000–002, count like a bank's own. */
    static boolean isAccount(String account, String bik) {
        if (!account.matches("\\d{20}") || !isBik(bik)) return false;
        var atCentralBank = bik.matches(".*00[0-2]");
        return weighed((atCentralBank ? "0" + bik.substring(4, 6) : bik.substring(6)) + account);
    }

    /** The bank's own account at the central bank. */
    static boolean isCorrAccount(String account, String bik) {
        return account.matches("30101\\d{15}") && isBik(bik) && weighed("0" + bik.substring(4, 6) + account);
    }

    private static boolean weighed(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) sum += at(digits, i) * ACCOUNT[i % ACCOUNT.length] % 10;
        return sum % 10 == 0;
    }

    static boolean isIban(String iban) {
        if (!iban.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}")) return false;
        var turned = iban.substring(4) + iban.substring(0, 4);
        var digits = new StringBuilder();
        for (var letter : turned.toCharArray()) digits.append(Character.digit(letter, 36));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }

    /** The bank's international code. */
    static boolean isSwift(String bic) {
        return bic.matches("[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");
    }

    private static int at(String digits, int place) {
        return digits.charAt(place) - '0';
    }
}
