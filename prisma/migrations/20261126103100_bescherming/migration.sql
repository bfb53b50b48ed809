-- CreateEnum
CREATE TYPE "bescherming_status" AS ENUM ('voorlopig', 'vast', 'opgeheven');

-- CreateEnum
CREATE TYPE "oordeel" AS ENUM ('in-orde', 'niet-in-orde');

-- CreateEnum
CREATE TYPE "signaal_status" AS ENUM ('nieuw', 'bezig', 'klaar');

-- AlterTable
ALTER TABLE "inzage" ADD COLUMN     "toegang_id" UUID;

-- AlterTable
ALTER TABLE "medewerker" ADD COLUMN     "insz_versleuteld" TEXT;

-- CreateTable
CREATE TABLE "bescherming" (
    "id" UUID NOT NULL,
    "betrokkene" TEXT NOT NULL,
    "status" "bescherming_status" NOT NULL,
    "inhoud_versleuteld" TEXT NOT NULL,
    "gezet_door" UUID NOT NULL,
    "gezet_op" TIMESTAMPTZ(3) NOT NULL,
    "opgeheven_op" TIMESTAMPTZ(3),

    CONSTRAINT "bescherming_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "toegang" (
    "id" UUID NOT NULL,
    "bescherming_id" UUID NOT NULL,
    "betrokkene" TEXT NOT NULL,
    "medewerker_id" UUID NOT NULL,
    "reden" TEXT NOT NULL,
    "woorden_versleuteld" TEXT NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "tot" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "toegang_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "steekproef" (
    "id" UUID NOT NULL,
    "toegang_id" UUID NOT NULL,
    "medewerker_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "oordeel" "oordeel",
    "woorden_versleuteld" TEXT,
    "auditor_id" UUID,
    "beoordeeld_op" TIMESTAMPTZ(3),

    CONSTRAINT "steekproef_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signaal" (
    "id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "medewerker_id" UUID NOT NULL,
    "sleutel" TEXT NOT NULL,
    "aantal" INTEGER NOT NULL,
    "vanaf" TIMESTAMPTZ(3) NOT NULL,
    "tot" TIMESTAMPTZ(3) NOT NULL,
    "status" "signaal_status" NOT NULL,
    "auditor_id" UUID,
    "woorden_versleuteld" TEXT,
    "gesloten_op" TIMESTAMPTZ(3),

    CONSTRAINT "signaal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "weigering" (
    "id" UUID NOT NULL,
    "medewerker_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "weigering_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "bescherming_betrokkene_idx" ON "bescherming"("betrokkene");

-- CreateIndex
CREATE INDEX "toegang_medewerker_id_betrokkene_tot_idx" ON "toegang"("medewerker_id", "betrokkene", "tot");

-- CreateIndex
CREATE UNIQUE INDEX "steekproef_toegang_id_key" ON "steekproef"("toegang_id");

-- CreateIndex
CREATE INDEX "steekproef_oordeel_id_idx" ON "steekproef"("oordeel", "id");

-- CreateIndex
CREATE UNIQUE INDEX "signaal_sleutel_key" ON "signaal"("sleutel");

-- CreateIndex
CREATE INDEX "signaal_status_id_idx" ON "signaal"("status", "id");

-- CreateIndex
CREATE INDEX "weigering_medewerker_id_op_idx" ON "weigering"("medewerker_id", "op");

-- What follows is written by hand.

alter table bescherming add constraint bescherming_gezet foreign key (gezet_door) references medewerker (id);
alter table bescherming add constraint bescherming_opgeheven check ((status = 'opgeheven') = (opgeheven_op is not null));
create unique index bescherming_een_geldt on bescherming (betrokkene) where status <> 'opgeheven';

alter table toegang add constraint toegang_bescherming foreign key (bescherming_id) references bescherming (id);
alter table toegang add constraint toegang_medewerker foreign key (medewerker_id) references medewerker (id);
alter table toegang add constraint toegang_kort check (tot > op and tot <= op + interval '1 hour');

-- Why somebody opened a protected file is never changed nor removed: only the key of its encryption may be another.
create function bewaak_toegang() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'why a protected file was opened is never removed';
  end if;
  if (new.id, new.bescherming_id, new.betrokkene, new.medewerker_id, new.reden, new.op, new.tot)
    is distinct from (old.id, old.bescherming_id, old.betrokkene, old.medewerker_id, old.reden, old.op, old.tot)
  then
    raise exception 'why a protected file was opened is never changed';
  end if;
  return new;
end $$;
create trigger toegang_bewaakt before update or delete on toegang for each row execute function bewaak_toegang();

alter table steekproef add constraint steekproef_toegang foreign key (toegang_id) references toegang (id);
alter table steekproef add constraint steekproef_beoordeeld check (
  (oordeel is null) = (beoordeeld_op is null) and (oordeel is null) = (auditor_id is null) and auditor_id <> medewerker_id
);
create function bewaak_steekproef() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a sample is never removed';
  end if;
  if (new.id, new.toegang_id, new.medewerker_id, new.op) is distinct from (old.id, old.toegang_id, old.medewerker_id, old.op)
    or (old.oordeel is not null and (new.oordeel, new.auditor_id, new.beoordeeld_op) is distinct from (old.oordeel, old.auditor_id, old.beoordeeld_op))
  then
    raise exception 'a sample is judged once';
  end if;
  return new;
end $$;
create trigger steekproef_bewaakt before update or delete on steekproef for each row execute function bewaak_steekproef();

alter table signaal add constraint signaal_gesloten check ((status = 'klaar') = (gesloten_op is not null) and (status = 'nieuw') = (auditor_id is null));
alter table signaal add constraint signaal_niet_over_zichzelf check (auditor_id <> medewerker_id);
