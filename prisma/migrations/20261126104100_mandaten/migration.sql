-- CreateEnum
CREATE TYPE "mandaat_herkomst" AS ENUM ('online', 'papier');

-- AlterEnum
ALTER TYPE "inzage_door" ADD VALUE 'gemachtigde';
ALTER TYPE "inzage_door" ADD VALUE 'ouder';

-- AlterTable
ALTER TABLE "inzage" ADD COLUMN "vertegenwoordiger_id" UUID;

-- AlterTable
ALTER TABLE "aanvraag" ADD COLUMN "vertegenwoordiger_id" UUID;
ALTER TABLE "aanvraag" ADD COLUMN "mandaat_id" UUID;
ALTER TABLE "aanvraag" ADD COLUMN "handelen_tot" DATE;

-- CreateTable
CREATE TABLE "mandaat" (
    "id" UUID NOT NULL,
    "gever_id" UUID NOT NULL,
    "gemachtigde_id" UUID,
    "bedoeld_versleuteld" TEXT NOT NULL,
    "groepen" TEXT[],
    "met_gegevens" BOOLEAN NOT NULL,
    "tot_en_met" DATE NOT NULL,
    "herkomst" "mandaat_herkomst" NOT NULL,
    "code_hash" TEXT,
    "code_tot" TIMESTAMPTZ(3),
    "gegeven_op" TIMESTAMPTZ(3) NOT NULL,
    "aangenomen_op" TIMESTAMPTZ(3),
    "beeindigd_op" TIMESTAMPTZ(3),
    "beeindigd_door" TEXT,
    "medewerker_id" UUID,
    "bestand_id" UUID,

    CONSTRAINT "mandaat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handeling" (
    "sessie_id" UUID NOT NULL,
    "vertegenwoordiger_id" UUID NOT NULL,
    "voor_id" UUID NOT NULL,
    "mandaat_id" UUID,
    "tot_en_met" DATE NOT NULL,
    "begonnen_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "handeling_pkey" PRIMARY KEY ("sessie_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "mandaat_code_hash_key" ON "mandaat"("code_hash");

-- CreateIndex
CREATE UNIQUE INDEX "mandaat_bestand_id_key" ON "mandaat"("bestand_id");

-- CreateIndex
CREATE INDEX "mandaat_gever_id_id_idx" ON "mandaat"("gever_id", "id" DESC);

-- CreateIndex
CREATE INDEX "mandaat_gemachtigde_id_id_idx" ON "mandaat"("gemachtigde_id", "id" DESC);

-- CreateIndex
CREATE INDEX "handeling_begonnen_op_idx" ON "handeling"("begonnen_op");

-- What follows is written by hand.

-- Nobody gives a mandate to themselves. One that is accepted has somebody who acts, and its code is used up. Whatever the configuration
-- allows, none lasts longer than five years. What was signed on paper has its scan and who wrote it down.
alter table mandaat add constraint mandaat_gegeven check (
  gever_id is distinct from gemachtigde_id
  and (gemachtigde_id is null) = (aangenomen_op is null)
  and (aangenomen_op is null or code_hash is null)
  and (code_hash is null) = (code_tot is null)
  and (beeindigd_op is null) = (beeindigd_door is null)
  and (beeindigd_op is null or code_hash is null)
  and cardinality(groepen) > 0
  and tot_en_met <= (gegeven_op at time zone 'Europe/Brussels')::date + 1827
  and (herkomst = 'papier') = (bestand_id is not null) and (herkomst = 'papier') = (medewerker_id is not null)
);

-- What was given stays as it was given, is accepted once, and what ended stays ended. The key of an encryption may become another.
create function bewaak_mandaat() returns trigger language plpgsql as $$
begin
  if (new.id, new.gever_id, new.groepen, new.met_gegevens, new.tot_en_met, new.herkomst, new.gegeven_op, new.medewerker_id, new.bestand_id)
      is distinct from (old.id, old.gever_id, old.groepen, old.met_gegevens, old.tot_en_met, old.herkomst, old.gegeven_op, old.medewerker_id, old.bestand_id)
    or (old.gemachtigde_id is not null and (new.gemachtigde_id, new.aangenomen_op) is distinct from (old.gemachtigde_id, old.aangenomen_op))
    or (old.gemachtigde_id is null and new.gemachtigde_id is not null and old.code_hash is null)
    or (old.beeindigd_op is not null and (new.beeindigd_op, new.beeindigd_door, new.gemachtigde_id)
      is distinct from (old.beeindigd_op, old.beeindigd_door, old.gemachtigde_id))
    or (old.code_hash is null and new.code_hash is not null)
  then
    raise exception 'a mandate stays as it was given, is accepted once, and stays ended';
  end if;
  return new;
end $$;
create trigger mandaat_bewaakt before update on mandaat for each row execute function bewaak_mandaat();

-- Who acts acts for somebody else.
alter table handeling add constraint handeling_voor_ander check (vertegenwoordiger_id <> voor_id);

-- An aanvraag that somebody made for another says who, by which mandate (none: as a parent) and until when they may.
alter table aanvraag add constraint aanvraag_vertegenwoordiger check (
  (vertegenwoordiger_id is null or (burger_id is not null and vertegenwoordiger_id <> burger_id))
  and (vertegenwoordiger_id is null) = (handelen_tot is null)
  and (mandaat_id is null or vertegenwoordiger_id is not null)
);

-- One concept of a dienst for each citizen, and one for each who acts for them.
drop index aanvraag_een_concept;
create unique index aanvraag_een_concept on aanvraag (burger_id, dienst, vertegenwoordiger_id) nulls not distinct where status = 'concept' and burger_id is not null;
create index aanvraag_van_vertegenwoordiger on aanvraag (vertegenwoordiger_id, id desc) where vertegenwoordiger_id is not null;

-- Who acts never changes; and nothing is begun or sent for somebody without a mandate that fits and holds on that day of the city. The row of
-- the mandate is locked meanwhile: ending it waits for what is being sent, or comes first.
create function bewaak_vertegenwoordiger() returns trigger language plpgsql as $$
declare
  dag date := (coalesce(new.ingediend_op, new.bewaard_op) at time zone 'Europe/Brussels')::date;
begin
  if tg_op = 'UPDATE' then
    if (new.vertegenwoordiger_id, new.mandaat_id, new.handelen_tot) is distinct from (old.vertegenwoordiger_id, old.mandaat_id, old.handelen_tot) then
      raise exception 'who acted for somebody is never changed';
    end if;
    if old.status::text <> 'concept' or new.status::text = 'concept' then
      return new;
    end if;
  end if;
  if new.vertegenwoordiger_id is null then
    return new;
  end if;
  if new.status::text <> 'concept' and dag > new.handelen_tot then
    raise exception 'it is no longer allowed to act for this person';
  end if;
  if new.mandaat_id is not null then
    perform 1 from mandaat m where m.id = new.mandaat_id and m.gever_id = new.burger_id and m.gemachtigde_id = new.vertegenwoordiger_id
      and m.beeindigd_op is null and m.tot_en_met = new.handelen_tot for share;
    if not found then
      raise exception 'there is no mandate that holds for this';
    end if;
  end if;
  return new;
end $$;
create trigger aanvraag_vertegenwoordiger_bewaakt before insert or update on aanvraag for each row execute function bewaak_vertegenwoordiger();

-- Who looked for somebody else is named in the line, and only then.
alter table inzage add constraint inzage_vertegenwoordiger check ((door::text in ('gemachtigde', 'ouder')) = (vertegenwoordiger_id is not null));
