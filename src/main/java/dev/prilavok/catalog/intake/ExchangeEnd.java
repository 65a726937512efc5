package dev.prilavok.catalog.intake;

import java.util.List;
import java.util.Optional;

/** The end of an exchange: no file, only what full exports left out. */
record ExchangeEnd(ExchangeMemory memory) implements CatalogSource {
    static final String PLACE = "exchange-end";

    @Override
    public List<CategoryRow> categories() {
        return List.of();
    }

    @Override
    public Optional<OfferRow> next() {
        return Optional.empty();
    }

    @Override
    public List<Judged> finish(Run run, int reported) {
        return memory.end(run, reported);
    }

    @Override
    public void close() {
        // nothing was opened
    }
}
