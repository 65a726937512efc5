package dev.prilavok.office;

import dev.prilavok.tenancy.Shop;
import java.util.List;

/** Made-up buyers; their phones are from a block that the demo may use, each shop's own. */
final class DemoBuyers {
    /** Somebody who orders. */
    record Person(String name, String phone, String region, String city, String address) {}

    private static final List<Person> RUSSIAN = List.of(
            person("Соколова Ирина", "01", "Калининград", "ул. Садовая, 14, кв. 8"),
            person("Морозов Павел", "02", "Москва", "Большая Липовая ул., 3, кв. 41"),
            person("Ким Светлана", "03", "Новосибирск", "ул. Речная, 27, кв. 115"),
            person("Гарипова Лейла", "04", "Казань", "ул. Кленовая, 9"),
            person("Титова Вера", "05", "Екатеринбург", "ул. Заводская, 50, кв. 3"),
            person("Долгова Нина", "06", "Хабаровск", "Амурский бульвар, 6, кв. 12"),
            person("Аксёнова Юлия", "07", "Москва", "Сиреневая ул., 11, кв. 90"),
            person("Рябов Тимур", "08", "Санкт-Петербург", "Прибрежная ул., 4, кв. 17"),
            person("Орехова Дина", "09", "Москва", "Тополиный пер., 2, кв. 6"),
            person("Щукин Олег", "10", "Нижний Новгород", "ул. Мостовая, 33, кв. 51"));

    private static final List<Person> EUROPEAN = List.of(
            new Person("Liga Ozola", "+371 2000 0101", "LV", "Riga", "Liepu iela 12, apt. 4"),
            new Person("Mart Tamm", "+372 5000 0102", "EE", "Tallinn", "Pargi 7-3"),
            new Person("Ruta Kazlauskaite", "+370 600 00103", "LT", "Vilnius", "Liepu g. 21-5"),
            new Person("Aino Laine", "+358 40 0000104", "FI", "Helsinki", "Koivukatu 5 A 2"),
            new Person("Jonas Weber", "+49 151 00000105", "DE", "Berlin", "Lindenweg 18"),
            new Person("Greta Maurer", "+49 151 00000106", "DE", "Berlin", "Ahornallee 7"),
            new Person("Inga Berzina", "+371 2000 0107", "LV", "Riga", "Egles iela 3, apt. 9"),
            new Person("Karl Saar", "+372 5000 0108", "EE", "Tallinn", "Mere 15-2"),
            new Person("Lukas Vogel", "+49 151 00000109", "DE", "Berlin", "Kastanienweg 40"),
            new Person("Elina Niemi", "+358 40 0000110", "FI", "Helsinki", "Rantakatu 8 B 12"));

    private DemoBuyers() {}

    static List<Person> of(Shop shop) {
        if (!shop.locale().getLanguage().equals("ru")) return EUROPEAN;
        // the same people in every shop would soon meet the limit of open orders for one phone
        var block = Math.floorMod(shop.slug().hashCode(), 1000);
        return RUSSIAN.stream()
                .map(person -> new Person(
                        person.name(),
                        "+7 900 %03d-00-%s".formatted(block, person.phone()),
                        person.region(),
                        person.city(),
                        person.address()))
                .toList();
    }

    static List<Person> inMoscow(Shop shop) {
        return of(shop).stream()
                .filter(person -> person.city().equals("Москва"))
                .toList();
    }

    private static Person person(String name, String lastDigits, String city, String address) {
        return new Person(name, lastDigits, "RU", city, address);
    }
}
