package dev.prilavok.royalty;

import dev.prilavok.ledger.Posting;
import java.util.List;

/** What a fact means in the books: its postings, and what its royalty is charged on. */
record Written(List<Posting> postings, List<Basis> bases) {
    Written {
        bases = List.copyOf(bases);
    }
}
