-- CreateEnum
CREATE TYPE "deelwat" AS ENUM ('minste', 'lezen', 'downloaden');

-- AlterEnum
ALTER TYPE "inzage_door" ADD VALUE 'ontvanger';

-- CreateTable
CREATE TABLE "deling" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "versie_id" UUID NOT NULL,
    "sleutel_hash" TEXT NOT NULL,
    "wat" "deelwat" NOT NULL,
    "ontvanger_versleuteld" TEXT NOT NULL,
    "doel_versleuteld" TEXT NOT NULL,
    "tot_en_met" DATE NOT NULL,
    "max_openingen" INTEGER NOT NULL,
    "geopend" INTEGER NOT NULL DEFAULT 0,
    "beeindigd_op" TIMESTAMPTZ(3),
    "gemaakt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opening" (
    "id" UUID NOT NULL,
    "deling_id" UUID NOT NULL,
    "volgnummer" INTEGER NOT NULL,
    "versie_id" UUID NOT NULL,
    "uitkomst" TEXT NOT NULL,
    "kijker_hash" TEXT NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "opening_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "deling_sleutel_hash_key" ON "deling"("sleutel_hash");

-- CreateIndex
CREATE INDEX "deling_document_id_id_idx" ON "deling"("document_id", "id" DESC);

-- CreateIndex
CREATE INDEX "deling_versie_id_idx" ON "deling"("versie_id");

-- CreateIndex
CREATE INDEX "deling_tot_en_met_idx" ON "deling"("tot_en_met");

-- CreateIndex
CREATE INDEX "opening_versie_id_idx" ON "opening"("versie_id");

-- CreateIndex
CREATE UNIQUE INDEX "opening_deling_id_volgnummer_key" ON "opening"("deling_id", "volgnummer");

-- AddForeignKey
ALTER TABLE "deling" ADD CONSTRAINT "deling_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deling" ADD CONSTRAINT "deling_versie_id_fkey" FOREIGN KEY ("versie_id") REFERENCES "versie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening" ADD CONSTRAINT "opening_deling_id_fkey" FOREIGN KEY ("deling_id") REFERENCES "deling"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening" ADD CONSTRAINT "opening_versie_id_fkey" FOREIGN KEY ("versie_id") REFERENCES "versie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows is written by hand.

-- However many press at once: a link is never opened more often than its holder allowed.
alter table deling add constraint deling_openingen check (max_openingen between 1 and 100 and geopend between 0 and max_openingen);

-- Of a link only two things change: it is opened once more while it runs, and its holder ends it, for good. The key of
-- an encryption may become another.
create function bewaak_deling() returns trigger language plpgsql as $$
begin
  if (new.id, new.document_id, new.versie_id, new.sleutel_hash, new.wat, new.tot_en_met, new.max_openingen, new.gemaakt_op)
    is distinct from (old.id, old.document_id, old.versie_id, old.sleutel_hash, old.wat, old.tot_en_met, old.max_openingen, old.gemaakt_op)
  then
    raise exception 'what a link shares, and until when, is never changed';
  end if;
  if old.beeindigd_op is not null and (new.beeindigd_op, new.geopend) is distinct from (old.beeindigd_op, old.geopend) then
    raise exception 'a link that was ended stays so';
  end if;
  if new.geopend not in (old.geopend, old.geopend + 1) then
    raise exception 'a link is opened one time after the other';
  end if;
  return new;
end $$;
create trigger deling_bewaakt before update on deling for each row execute function bewaak_deling();

-- What the holder sees of openings is never changed, and goes only with its link.
create function bewaak_opening() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.volgnummer > (select geopend from deling where id = new.deling_id) then
      raise exception 'an opening is counted before it is written';
    end if;
    return new;
  end if;
  if tg_op = 'UPDATE' or exists (select from deling where id = old.deling_id) then
    raise exception 'an opening stays as it was';
  end if;
  return old;
end $$;
create trigger opening_bewaakt before insert or update or delete on opening for each row execute function bewaak_opening();
