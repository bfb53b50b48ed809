-- A visit was a wish that staff planned by hand, without a counter. From here on it is a moment of a counter that somebody booked.
-- What was wished or planned before has no counter to stand at: those cases ask their citizen to book.
drop table "afspraak";
drop type "afspraak_status";

-- Ranges beside equality in one constraint. Trusted: the owner of the database may create it.
create extension if not exists btree_gist;

-- CreateEnum
CREATE TYPE "afspraak_status" AS ENUM ('gepland', 'aangemeld', 'opgeroepen', 'afgelopen', 'niet-gekomen', 'geannuleerd', 'aangeboden', 'vervallen');

-- CreateEnum
CREATE TYPE "wacht_status" AS ENUM ('wacht', 'geholpen', 'weg');

-- CreateTable
CREATE TABLE "afspraak" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "status" "afspraak_status" NOT NULL,
    "aanvraag_id" UUID,
    "dienst" TEXT,
    "burger_id" UUID,
    "team" TEXT NOT NULL,
    "loket" TEXT NOT NULL,
    "balie" INTEGER NOT NULL,
    "van" TIMESTAMPTZ(3) NOT NULL,
    "tot" TIMESTAMPTZ(3) NOT NULL,
    "personen" INTEGER NOT NULL,
    "wensen_versleuteld" TEXT,
    "sleutel" UUID NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 0,
    "geboekt_op" TIMESTAMPTZ(3) NOT NULL,
    "herinnerd_op" TIMESTAMPTZ(3),
    "aangemeld_op" TIMESTAMPTZ(3),
    "opgeroepen_op" TIMESTAMPTZ(3),
    "klaar_op" TIMESTAMPTZ(3),
    "aanbod_tot" TIMESTAMPTZ(3),
    "wachtplaats_id" UUID,

    CONSTRAINT "afspraak_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "loketregeling" (
    "id" UUID NOT NULL,
    "loket" TEXT NOT NULL,
    "vanaf" DATE NOT NULL,
    "balies" INTEGER NOT NULL,
    "uren" JSONB NOT NULL,
    "medewerker_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "loketregeling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sluiting" (
    "id" UUID NOT NULL,
    "loket" TEXT NOT NULL,
    "balie" INTEGER,
    "van" TIMESTAMPTZ(3) NOT NULL,
    "tot" TIMESTAMPTZ(3) NOT NULL,
    "reden" TEXT NOT NULL,
    "medewerker_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sluiting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wachtplaats" (
    "id" UUID NOT NULL,
    "burger_id" UUID NOT NULL,
    "status" "wacht_status" NOT NULL,
    "aanvraag_id" UUID,
    "dienst" TEXT,
    "loket" TEXT,
    "personen" INTEGER NOT NULL,
    "minuten" INTEGER NOT NULL,
    "wensen_versleuteld" TEXT,
    "tot_en_met" DATE NOT NULL,
    "sleutel" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wachtplaats_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "afspraak_code_key" ON "afspraak"("code");

-- CreateIndex
CREATE UNIQUE INDEX "afspraak_sleutel_key" ON "afspraak"("sleutel");

-- CreateIndex
CREATE INDEX "afspraak_loket_van_idx" ON "afspraak"("loket", "van");

-- CreateIndex
CREATE INDEX "afspraak_burger_id_van_idx" ON "afspraak"("burger_id", "van");

-- CreateIndex
CREATE INDEX "afspraak_aanvraag_id_idx" ON "afspraak"("aanvraag_id");

-- CreateIndex
CREATE INDEX "afspraak_wachtplaats_id_idx" ON "afspraak"("wachtplaats_id");

-- CreateIndex
CREATE INDEX "afspraak_status_van_idx" ON "afspraak"("status", "van");

-- CreateIndex
CREATE UNIQUE INDEX "loketregeling_loket_vanaf_key" ON "loketregeling"("loket", "vanaf");

-- CreateIndex
CREATE INDEX "sluiting_loket_tot_idx" ON "sluiting"("loket", "tot");

-- CreateIndex
CREATE UNIQUE INDEX "wachtplaats_sleutel_key" ON "wachtplaats"("sleutel");

-- CreateIndex
CREATE INDEX "wachtplaats_status_id_idx" ON "wachtplaats"("status", "id");

-- CreateIndex
CREATE INDEX "wachtplaats_burger_id_status_idx" ON "wachtplaats"("burger_id", "status");

-- AddForeignKey
ALTER TABLE "afspraak" ADD CONSTRAINT "afspraak_aanvraag_id_fkey" FOREIGN KEY ("aanvraag_id") REFERENCES "aanvraag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "afspraak" ADD CONSTRAINT "afspraak_wachtplaats_id_fkey" FOREIGN KEY ("wachtplaats_id") REFERENCES "wachtplaats"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What follows is written by hand.

-- Whatever the code does: at one counter there is one visit at a time. What is offered to somebody who waits is held as well.
alter table afspraak add constraint afspraak_balie exclude using gist (loket with =, balie with =, tstzrange(van, tot) with &&)
  where (status in ('gepland', 'aangemeld', 'opgeroepen', 'aangeboden'));

-- Nobody is expected at two counters at once.
alter table afspraak add constraint afspraak_persoon exclude using gist (burger_id with =, tstzrange(van, tot) with &&)
  where (burger_id is not null and status in ('gepland', 'aangemeld', 'opgeroepen'));

-- A case has one visit that is still to come.
create unique index afspraak_een_per_zaak on afspraak (aanvraag_id) where status in ('gepland', 'aangemeld', 'opgeroepen');

alter table afspraak add constraint afspraak_duur check (van < tot and balie >= 1 and personen >= 1);
alter table afspraak add constraint afspraak_aanbod check (status <> 'aangeboden' or (aanbod_tot is not null and wachtplaats_id is not null));
alter table loketregeling add constraint loketregeling_balies check (balies between 0 and 99);
alter table sluiting add constraint sluiting_duur check (van < tot);

-- A case that is settled by a visit waits for its citizen to book one.
update aanvraag set wacht_op = 'burger', stap_termijn = null where afhandeling = 'afspraak' and status in ('ingediend', 'in-behandeling');

-- A form has no page of its own for a visit any more: who was there goes on where it says why they come.
update aanvraag set formulier_stap = 'uitweg' where status = 'concept' and formulier_stap = 'afspraak';
