-- Written by hand: Prisma's models cannot say these. Each of them has a row for what is there; most versies have no file yet and no
-- aanvraag, and most looks no medewerker and no aanvraag, and an entry for each of those cost a write that nobody ever read.

drop index versie_bestand_id_key;
create unique index versie_bestand_id_key on versie (bestand_id) where bestand_id is not null;

drop index versie_bestand_sha256_idx;
create index versie_bestand_sha256_idx on versie (bestand_sha256) where bestand_sha256 is not null;

drop index versie_aanvraag_id_idx;
create index versie_aanvraag_id_idx on versie (aanvraag_id) where aanvraag_id is not null;

drop index versie_document_id_aanvraag_id_key;
create unique index versie_document_id_aanvraag_id_key on versie (document_id, aanvraag_id) where aanvraag_id is not null;

drop index inzage_medewerker_id_id_idx;
create index inzage_medewerker_id_id_idx on inzage (medewerker_id, id) where medewerker_id is not null;

drop index inzage_aanvraag_id_id_idx;
create index inzage_aanvraag_id_id_idx on inzage (aanvraag_id, id) where aanvraag_id is not null;
