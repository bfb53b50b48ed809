-- CreateEnum
CREATE TYPE "wacht_op" AS ENUM ('niemand', 'burger', 'medewerker', 'derde');

-- DropIndex
DROP INDEX "besluit_aanvraag_id_key";

-- AlterTable
ALTER TABLE "aanvraag" ADD COLUMN     "wacht_op" "wacht_op";

-- AlterTable
ALTER TABLE "afspraak" ADD COLUMN     "team" TEXT;

-- AlterTable
ALTER TABLE "besluit" ADD COLUMN     "vervallen_op" TIMESTAMPTZ(3),
ADD COLUMN     "vervallen_reden" TEXT;

-- CreateTable
CREATE TABLE "klad" (
    "id" UUID NOT NULL,
    "medewerker_id" UUID NOT NULL,
    "aanvraag_id" UUID NOT NULL,
    "formulier" TEXT NOT NULL,
    "inhoud_versleuteld" TEXT NOT NULL,
    "bewaard_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "klad_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "klad_bewaard_op_idx" ON "klad"("bewaard_op");

-- CreateIndex
CREATE UNIQUE INDEX "klad_medewerker_id_aanvraag_id_formulier_key" ON "klad"("medewerker_id", "aanvraag_id", "formulier");

-- CreateIndex
CREATE INDEX "afspraak_team_status_moment_idx" ON "afspraak"("team", "status", "moment");

-- CreateIndex
CREATE INDEX "inzage_aanvraag_id_id_idx" ON "inzage"("aanvraag_id", "id");

-- CreateIndex
CREATE INDEX "besluit_aanvraag_id_idx" ON "besluit"("aanvraag_id");

-- DropIndex
DROP INDEX "inzage_medewerker_id_op_idx";

-- CreateIndex
CREATE INDEX "inzage_medewerker_id_id_idx" ON "inzage"("medewerker_id", "id");

-- What follows is written by hand.

update aanvraag set wacht_op = case status
  when 'wacht-op-burger' then 'burger' when 'wacht-op-derde' then 'derde' else 'medewerker' end::wacht_op
where status in ('ingediend', 'in-behandeling', 'wacht-op-burger', 'wacht-op-derde');

update afspraak set team = aanvraag.team from aanvraag where aanvraag.id = afspraak.aanvraag_id;

-- One decision at a time holds; one that lapsed says when and why.
create unique index besluit_een_geldig on besluit (aanvraag_id) where vervallen_op is null;
alter table besluit add constraint besluit_vervallen check ((vervallen_op is null) = (vervallen_reden is null));

-- A decision without a reason is none (Bestuursdecreet), and one that was carried out does not lapse.
alter table besluit add constraint besluit_motivering check (btrim(motivering) <> '');
alter table besluit add constraint besluit_uitgevoerd check (uitgevoerd_op is null or vervallen_op is null);

-- What was decided, by whom and when is the record. Its reason is encrypted, and the key of that may change.
create function weiger_ander_besluit() returns trigger language plpgsql as $$
begin
  if (old.aanvraag_id, old.uitkomst, old.medewerker_id, old.op)
    is distinct from (new.aanvraag_id, new.uitkomst, new.medewerker_id, new.op) then
    raise exception 'a decision is never changed';
  end if;
  return new;
end $$;
create trigger besluit_vast before update on besluit for each row execute function weiger_ander_besluit();

-- A planned visit has a moment.
alter table afspraak add constraint afspraak_moment check (status <> 'gepland' or moment is not null);

alter table besluit add constraint besluit_medewerker foreign key (medewerker_id) references medewerker (id);
alter table klad add constraint klad_medewerker foreign key (medewerker_id) references medewerker (id);
alter table klad add constraint klad_aanvraag foreign key (aanvraag_id) references aanvraag (id) on delete cascade;
