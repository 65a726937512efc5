package dev.prilavok.kernel.sheet;

import dev.prilavok.kernel.BadRequest;
import java.util.Locale;

/** The files that a table may be sent as. */
enum SheetFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    SheetFormat(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format that an address asks for.
     *
     * @throws BadRequest for any other
     */
    static SheetFormat asked(String as) {
        for (var format : values()) if (format.ending().equals(as)) return format;
        throw new BadRequest("as");
    }
}
