-- CreateEnum
CREATE TYPE "instemming_status" AS ENUM ('gevraagd', 'akkoord', 'geweigerd', 'ingetrokken', 'vervangen');

-- AlterEnum
ALTER TYPE "aanvraag_status" ADD VALUE 'stopgezet';

-- CreateTable
CREATE TABLE "instemmingsvraag" (
    "id" UUID NOT NULL,
    "aanvraag_id" UUID NOT NULL,
    "burger_id" UUID NOT NULL,
    "tekst_versleuteld" TEXT NOT NULL,
    "tekst_hash" TEXT NOT NULL,
    "tot_en_met" DATE NOT NULL,
    "gesteld_op" TIMESTAMPTZ(3) NOT NULL,
    "afgerond_op" TIMESTAMPTZ(3),

    CONSTRAINT "instemmingsvraag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "instemming" (
    "id" UUID NOT NULL,
    "vraag_id" UUID NOT NULL,
    "rol" TEXT NOT NULL,
    "status" "instemming_status" NOT NULL,
    "naam_versleuteld" TEXT NOT NULL,
    "email_versleuteld" TEXT,
    "betrokkene" TEXT,
    "sleutel_hash" TEXT,
    "sleutel_versleuteld" TEXT,
    "burger_id" UUID,
    "door_versleuteld" TEXT,
    "reden_versleuteld" TEXT,
    "tekst_hash" TEXT,
    "gevraagd_op" TIMESTAMPTZ(3) NOT NULL,
    "herinnerd_op" TIMESTAMPTZ(3),
    "beantwoord_op" TIMESTAMPTZ(3),
    "geldt_sinds" TIMESTAMPTZ(3),

    CONSTRAINT "instemming_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "instemmingsvraag_aanvraag_id_key" ON "instemmingsvraag"("aanvraag_id");

-- CreateIndex
CREATE INDEX "instemmingsvraag_afgerond_op_tot_en_met_idx" ON "instemmingsvraag"("afgerond_op", "tot_en_met");

-- CreateIndex
CREATE UNIQUE INDEX "instemming_sleutel_hash_key" ON "instemming"("sleutel_hash");

-- CreateIndex
CREATE INDEX "instemming_vraag_id_idx" ON "instemming"("vraag_id");

-- CreateIndex
CREATE INDEX "instemming_betrokkene_idx" ON "instemming"("betrokkene");

-- CreateIndex
CREATE INDEX "instemming_burger_id_idx" ON "instemming"("burger_id");

-- AddForeignKey
ALTER TABLE "instemmingsvraag" ADD CONSTRAINT "instemmingsvraag_aanvraag_id_fkey" FOREIGN KEY ("aanvraag_id") REFERENCES "aanvraag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instemming" ADD CONSTRAINT "instemming_vraag_id_fkey" FOREIGN KEY ("vraag_id") REFERENCES "instemmingsvraag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What follows is written by hand.

-- One person gives one yes to a question.
create unique index instemming_een_akkoord on instemming (vraag_id, burger_id) where status = 'akkoord';

-- What somebody answered says who they are and when; what counts was answered.
alter table instemming add constraint instemming_antwoord check (
  (status in ('gevraagd', 'vervangen') or (burger_id is not null and beantwoord_op is not null)) and (geldt_sinds is null or status in ('akkoord', 'ingetrokken'))
);

-- What is asked stays as it was sent, and what ended stays ended. The key of an encryption may become another.
create function bewaak_instemmingsvraag() returns trigger language plpgsql as $$
begin
  if (new.id, new.aanvraag_id, new.burger_id, new.tekst_hash, new.tot_en_met, new.gesteld_op)
    is distinct from (old.id, old.aanvraag_id, old.burger_id, old.tekst_hash, old.tot_en_met, old.gesteld_op)
  then
    raise exception 'what is asked to agree to stays as it was sent';
  end if;
  if old.afgerond_op is not null and new.afgerond_op is distinct from old.afgerond_op then
    raise exception 'what was asked and ended stays ended';
  end if;
  return new;
end $$;
create trigger instemmingsvraag_bewaakt before update on instemmingsvraag for each row execute function bewaak_instemmingsvraag();

-- A consent is given or refused once, by one person, to the text that was sent. A yes can be taken back; nothing comes back from a no.
create function bewaak_instemming() returns trigger language plpgsql as $$
begin
  if (new.id, new.vraag_id, new.rol, new.betrokkene, new.gevraagd_op) is distinct from (old.id, old.vraag_id, old.rol, old.betrokkene, old.gevraagd_op)
    or (old.burger_id is not null and new.burger_id is distinct from old.burger_id)
    or (old.tekst_hash is not null and new.tekst_hash is distinct from old.tekst_hash)
    or (old.geldt_sinds is not null and new.geldt_sinds is distinct from old.geldt_sinds)
  then
    raise exception 'whose consent is asked, and what they answered, is never changed';
  end if;
  if new.status <> old.status and not (
    (old.status = 'gevraagd' and new.status in ('akkoord', 'geweigerd', 'vervangen')) or
    (old.status = 'akkoord' and new.status = 'ingetrokken') or
    (old.status = 'akkoord' and new.status = 'vervangen' and old.geldt_sinds is null)
  ) then
    raise exception 'a consent is given or refused once';
  end if;
  if new.status = 'akkoord' and new.tekst_hash is distinct from (select tekst_hash from instemmingsvraag where id = new.vraag_id) then
    raise exception 'somebody agrees to the text that was sent';
  end if;
  return new;
end $$;
create trigger instemming_bewaakt before update on instemming for each row execute function bewaak_instemming();

-- What was stopped stays so, as whatever else was closed.
create function bewaak_stopgezet() returns trigger language plpgsql as $$
begin
  if old.status::text = 'stopgezet' and new.status::text <> 'stopgezet' then
    raise exception 'an aanvraag that was closed stays closed';
  end if;
  return new;
end $$;
create trigger aanvraag_stopgezet before update on aanvraag for each row execute function bewaak_stopgezet();
