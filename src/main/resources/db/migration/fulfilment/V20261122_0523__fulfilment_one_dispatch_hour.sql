-- why: waves had hours of their own, which no promise knew; there is one hour now, that of the tariff or of the office's page
drop table carrier_cutoff;
