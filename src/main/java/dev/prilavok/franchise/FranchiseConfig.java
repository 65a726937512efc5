package dev.prilavok.franchise;

import dev.prilavok.kernel.Percent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import org.eclipse.microprofile.config.spi.Converter;

/** What the franchisee's console reckons with. */
@ConfigMapping(prefix = "prilavok.franchise")
interface FranchiseConfig {
    /** Of a hundred parcels so many come back unsold; pages that reckon with it say so. Below 90. */
    @WithDefault("20")
    @WithConverter(Percents.class)
    Percent expectedRefusals();

    /** "20" or "12.5". */
    class Percents implements Converter<Percent> {
        private static final long serialVersionUID = 1;
        static final int MOST = 9_000;

        @Override
        public Percent convert(String text) {
            var percent = Percent.of(text);
            if (percent.basisPoints() < 0 || percent.basisPoints() > MOST)
                throw new IllegalArgumentException("expected refusals lie between 0 and 90 percent");
            return percent;
        }
    }
}
