package dev.prilavok.catalog.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Rows and cells under a header, whatever file they come from. */
interface Table extends AutoCloseable {
    int MOST_COLUMNS = 500;
    int MOST_LETTERS = 32 * 1024;

    /** The names of the columns, each its own. */
    List<String> header();

    /** The next row that is not blank. */
    Optional<Line> next();

    /** How far the file was read, in bytes. */
    long position();

    @Override
    void close();

    /**
     * A row.
     *
     * @param number where it stands in the file
     */
    record Line(int number, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Header cells as names: blanks are counted, repetitions numbered. */
    static List<String> named(List<String> cells) {
        var seen = new HashMap<String, Integer>();
        var names = new ArrayList<String>();
        for (var i = 0; i < cells.size(); i++) {
            var name = plain(cells.get(i)).replaceAll("\\s+", " ");
            if (name.isEmpty()) name = "№ " + (i + 1);
            if (name.length() > 100) name = name.substring(0, 100);
            var times = seen.merge(name, 1, Integer::sum);
            names.add(times == 1 ? name : name + " (" + times + ")");
        }
        return List.copyOf(names);
    }

    /** The text of a cell; the apostrophe that keeps a spreadsheet from calculating is not a part of it. */
    static String plain(String cell) {
        var text = cell.replace('\0', ' ').strip();
        var isGuarded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t".indexOf(text.charAt(1)) >= 0;
        return isGuarded ? text.substring(1) : text;
    }
}
