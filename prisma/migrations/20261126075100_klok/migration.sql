-- AlterTable
ALTER TABLE "aanvraag" ADD COLUMN     "stap_vanaf" DATE,
ADD COLUMN     "stil_sinds" TIMESTAMPTZ(3),
ADD COLUMN     "termijn_dagen" INTEGER,
ADD COLUMN     "termijn_in_werkdagen" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "termijn_wettelijk" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "pauze" (
    "id" UUID NOT NULL,
    "aanvraag_id" UUID NOT NULL,
    "reden" TEXT NOT NULL,
    "door_id" UUID NOT NULL,
    "vanaf" TIMESTAMPTZ(3) NOT NULL,
    "tot" TIMESTAMPTZ(3),

    CONSTRAINT "pauze_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "pauze_aanvraag_id_vanaf_idx" ON "pauze"("aanvraag_id", "vanaf");

-- AddForeignKey
ALTER TABLE "pauze" ADD CONSTRAINT "pauze_aanvraag_id_fkey" FOREIGN KEY ("aanvraag_id") REFERENCES "aanvraag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What follows is written by hand.

-- The clock of a case stands still once at a time, and no two pauses of it overlap.
create extension if not exists btree_gist;
create unique index pauze_een_open on pauze (aanvraag_id) where tot is null;
alter table pauze add constraint pauze_orde check (tot is null or tot >= vanaf);
alter table pauze add constraint pauze_zonder_overlap exclude using gist (aanvraag_id with =, tstzrange(vanaf, tot) with &&);

-- What stands still waits for the citizen. A term has a first day.
alter table aanvraag add constraint aanvraag_stil check (stil_sinds is null or status = 'wacht-op-burger');
alter table aanvraag add constraint aanvraag_termijn check (termijn_dagen is null or (termijn_dagen > 0 and stap_vanaf is not null));

-- What runs already: since when it stands in its step, and how many days were promised then.
update aanvraag set
  stap_vanaf = begin.dag,
  termijn_dagen = case when afhandeling = 'dossier' and stap_termijn > begin.dag then stap_termijn - begin.dag end
from (
  select zaak.id, (coalesce(
    (select max(op) from gebeurtenis where aanvraag_id = zaak.id and soort in ('stap.afgerond', 'besluit.genomen', 'besluit.vervallen')),
    zaak.ingediend_op) at time zone 'Europe/Brussels')::date as dag
  from aanvraag zaak where zaak.stap is not null
) begin
where aanvraag.id = begin.id;
