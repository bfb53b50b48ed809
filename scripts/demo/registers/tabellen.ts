import type { Pool } from 'pg'
import { inTransactie } from './in-transactie'

/** The registers' own tables, in a schema of their own: they belong to others than the portal. */
const TABELLEN = `
create schema if not exists registers;
create table if not exists registers.straat (
  id int primary key, naam text not null, zoeknaam text not null, postcode text not null, gemeente text not null, laatste int not null
);
create index if not exists straat_zoeknaam on registers.straat (zoeknaam text_pattern_ops);
create table if not exists registers.gezin (
  id bigint generated always as identity primary key,
  straat text not null, huisnummer text not null, bus text, postcode text not null, gemeente text not null,
  niscode text not null, adres_id text
);
create index if not exists gezin_adres on registers.gezin (postcode, lower(straat), lower(huisnummer));
create table if not exists registers.persoon (
  insz text primary key, voornamen text[] not null, achternaam text not null, geslacht text not null,
  geboortedatum date not null, geboorteplaats text not null, nationaliteit_code text not null, nationaliteit text not null,
  burgerlijke_staat text not null, gezin_id bigint references registers.gezin, positie text not null, sinds date not null, overleden_op date,
  ouders text[] not null default '{}', verblijf_kaart text, verblijf_papier boolean not null default false
);
create index if not exists persoon_gezin on registers.persoon (gezin_id);
create index if not exists persoon_ouders on registers.persoon using gin (ouders);
alter table registers.persoon add column if not exists kiesrecht_geschorst boolean not null default false;
create table if not exists registers.verblijf (
  insz text not null references registers.persoon on update cascade, straat text not null, huisnummer text not null, bus text,
  postcode text not null, gemeente text not null, niscode text not null, van date not null, tot date not null
);
create index if not exists verblijf_insz on registers.verblijf (insz, van);
create table if not exists registers.samenwoning (
  insz text primary key references registers.persoon on update cascade,
  partner text not null references registers.persoon on update cascade, sinds date not null
);
create table if not exists registers.vervallen_nummer (insz text primary key, nieuw_insz text);
create sequence if not exists registers.aktenummer start 1001;
create table if not exists registers.akte (
  insz text primary key references registers.persoon on update cascade,
  aktenummer text not null default nextval('registers.aktenummer')::text,
  versie int not null default 1, datum_akte date not null, plaats_akte text not null,
  voornamen text[] not null, achternaam text not null, geslacht text not null,
  geboortedatum date not null, geboorteuur text not null, geboorteplaats text not null, ouders jsonb not null,
  heeft_historiek boolean not null default false, ontbreekt text
);
alter table registers.akte add column if not exists historiek jsonb not null default '[]';
create index if not exists akte_kind on registers.akte (geboortedatum, lower(achternaam));
create table if not exists registers.huwelijksakte (
  aktenummer text primary key default nextval('registers.aktenummer')::text, versie int not null default 1,
  datum_akte date not null, plaats_akte text not null, inszen text[] not null, partners jsonb not null, ontbinding jsonb, ontbreekt text
);
create index if not exists huwelijksakte_inszen on registers.huwelijksakte using gin (inszen);
create sequence if not exists registers.vergunningnummer start 70001;
create table if not exists registers.vergunning (
  insz text primary key references registers.persoon on update cascade,
  nummer text not null default nextval('registers.vergunningnummer')::text, nummerplaat text not null, zone text not null,
  van date not null, tot date not null, ingetrokken_op date
);
create table if not exists registers.mutatie (
  volgnummer bigint generated always as identity primary key, register text not null, insz text not null, soort text not null, datum date not null
);
create index if not exists mutatie_register on registers.mutatie (register, volgnummer);
create table if not exists registers.verwerkt (sleutel text primary key, op timestamptz not null default now());
create table if not exists registers.storing (
  register text not null, insz text not null default '', soort text not null, milliseconden int not null default 0, primary key (register, insz)
);
create table if not exists registers.stand (naam text primary key, waarde text not null);
`

/** Advisory lock under which one process at a time makes the tables. */
const SLOT = 4_801_002

/** Makes the tables, once, whoever comes first. */
export async function maakTabellen(pool: Pool): Promise<void> {
  await inTransactie(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [SLOT])
    await client.query(TABELLEN)
  })
}
