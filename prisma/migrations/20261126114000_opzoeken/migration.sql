-- By what staff find a citizen: the day of birth that the national number says, as a keyed hash.
alter table burger add column geboorte_hash text;
create index burger_geboorte_hash_idx on burger (geboorte_hash);
-- Who was known before: the clock fills in what is missing.
create index burger_zonder_geboorte on burger (id) where geboorte_hash is null and insz_versleuteld is not null;

-- By what staff find who asked to be called: the phone number, as a keyed hash.
alter table terugbelverzoek add column nummer_hash text;
create index terugbelverzoek_nummer_hash_idx on terugbelverzoek (nummer_hash);
create index terugbelverzoek_aanvraag_id_idx on terugbelverzoek (aanvraag_id);
