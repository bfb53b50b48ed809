-- CreateEnum
CREATE TYPE "redactie_status" AS ENUM ('concept', 'voorgelegd', 'gepubliceerd', 'vervangen', 'weggegooid');

-- AlterTable
ALTER TABLE "aanvraag" ADD COLUMN     "recordstand_id" UUID;

-- CreateTable
CREATE TABLE "recordstand" (
    "id" UUID NOT NULL,
    "dienst" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "sinds" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recordstand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dienstversie" (
    "id" UUID NOT NULL,
    "dienst" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL,
    "status" "redactie_status" NOT NULL,
    "revisie" INTEGER NOT NULL,
    "record" TEXT NOT NULL,
    "delen" TEXT[],
    "basis" TEXT NOT NULL,
    "reden" TEXT,
    "terug_naar" INTEGER,
    "schrijvers" UUID[],
    "begonnen_op" TIMESTAMPTZ(3) NOT NULL,
    "bewaard_op" TIMESTAMPTZ(3) NOT NULL,
    "gepubliceerd_door" UUID,
    "gepubliceerd_op" TIMESTAMPTZ(3),

    CONSTRAINT "dienstversie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "redactiestap" (
    "id" UUID NOT NULL,
    "versie_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "woorden" TEXT,
    "medewerker_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "redactiestap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "redactieklad" (
    "medewerker_id" UUID NOT NULL,
    "dienst" TEXT NOT NULL,
    "formulier" TEXT NOT NULL,
    "inhoud_versleuteld" TEXT NOT NULL,
    "bewaard_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "redactieklad_pkey" PRIMARY KEY ("medewerker_id","dienst","formulier")
);

-- CreateIndex
CREATE INDEX "recordstand_dienst_idx" ON "recordstand"("dienst");

-- CreateIndex
CREATE UNIQUE INDEX "dienstversie_dienst_nummer_key" ON "dienstversie"("dienst", "nummer");

-- CreateIndex
CREATE INDEX "redactiestap_versie_id_op_id_idx" ON "redactiestap"("versie_id", "op", "id");

-- CreateIndex
CREATE INDEX "redactieklad_bewaard_op_idx" ON "redactieklad"("bewaard_op");

-- AddForeignKey
ALTER TABLE "aanvraag" ADD CONSTRAINT "aanvraag_recordstand_id_fkey" FOREIGN KEY ("recordstand_id") REFERENCES "recordstand"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redactiestap" ADD CONSTRAINT "redactiestap_versie_id_fkey" FOREIGN KEY ("versie_id") REFERENCES "dienstversie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows is written by hand.

-- One version of a dienst is being made at a time, and one is published.
create unique index dienstversie_een_open on dienstversie (dienst) where status in ('concept', 'voorgelegd');
create unique index dienstversie_een_gepubliceerd on dienstversie (dienst) where status = 'gepubliceerd';

-- Four eyes: who publishes wrote nothing of it.
alter table dienstversie add constraint dienstversie_vier_ogen check (
  nummer > 0
  and cardinality(schrijvers) > 0
  and (status in ('gepubliceerd', 'vervangen')) = (gepubliceerd_door is not null)
  and (gepubliceerd_door is null) = (gepubliceerd_op is null)
  and (gepubliceerd_door is null or gepubliceerd_door <> all (schrijvers))
  and (status in ('concept', 'weggegooid') or reden is not null)
);

-- A version begins as a concept, is published only as it was put forward, loses no writer, and stays what it was once it was published or
-- thrown away.
create function bewaak_dienstversie() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'every version is kept';
  end if;
  if tg_op = 'INSERT' then
    if new.status <> 'concept' then
      raise exception 'a version begins as a concept';
    end if;
    return new;
  end if;
  if (new.id, new.dienst, new.nummer, new.begonnen_op) is distinct from (old.id, old.dienst, old.nummer, old.begonnen_op)
    or not new.schrijvers @> old.schrijvers
    or old.status in ('vervangen', 'weggegooid')
    or (old.status = 'gepubliceerd' and new.status <> 'vervangen')
    or (new.status = 'vervangen' and old.status <> 'gepubliceerd')
    or (new.status = 'gepubliceerd' and old.status <> 'voorgelegd')
    or (old.status <> 'concept' and (new.record, new.delen, new.basis, new.terug_naar, new.schrijvers)
      is distinct from (old.record, old.delen, old.basis, old.terug_naar, old.schrijvers))
    or (old.status = 'gepubliceerd' and (new.reden, new.gepubliceerd_door, new.gepubliceerd_op)
      is distinct from (old.reden, old.gepubliceerd_door, old.gepubliceerd_op))
  then
    raise exception 'what was published stays as it was, and only what was put forward is published';
  end if;
  return new;
end $$;
create trigger dienstversie_bewaakt before insert or update or delete on dienstversie for each row execute function bewaak_dienstversie();

-- What a record said, and what happened to a version, never changes. Trying to write a stand again does nothing.
create function bewaak_redactie() returns trigger language plpgsql as $$
begin
  raise exception 'this is kept as it was';
end $$;
create trigger recordstand_bewaakt before update or delete on recordstand for each row execute function bewaak_redactie();
create trigger redactiestap_bewaakt before update or delete on redactiestap for each row execute function bewaak_redactie();
