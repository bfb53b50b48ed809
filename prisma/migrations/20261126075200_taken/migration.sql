-- CreateEnum
CREATE TYPE "taak_soort" AS ENUM ('document', 'antwoord', 'keuze');

-- CreateEnum
CREATE TYPE "taak_status" AS ENUM ('open', 'beantwoord', 'ingetrokken');

-- AlterTable
ALTER TABLE "aanvraag" ADD COLUMN     "nieuws" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "taak" (
    "id" UUID NOT NULL,
    "aanvraag_id" UUID NOT NULL,
    "burger_id" UUID NOT NULL,
    "soort" "taak_soort" NOT NULL,
    "status" "taak_status" NOT NULL,
    "vraag_versleuteld" TEXT NOT NULL,
    "antwoord_versleuteld" TEXT,
    "klad_versleuteld" TEXT,
    "uiterlijk" DATE NOT NULL,
    "herinner_vanaf" DATE NOT NULL,
    "medewerker_id" UUID NOT NULL,
    "gesteld_op" TIMESTAMPTZ(3) NOT NULL,
    "herinnerd_op" TIMESTAMPTZ(3),
    "verstreken_op" TIMESTAMPTZ(3),
    "gesloten_op" TIMESTAMPTZ(3),

    CONSTRAINT "taak_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "taak_aanvraag_id_id_idx" ON "taak"("aanvraag_id", "id");

-- AddForeignKey
ALTER TABLE "taak" ADD CONSTRAINT "taak_aanvraag_id_fkey" FOREIGN KEY ("aanvraag_id") REFERENCES "aanvraag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What follows is written by hand: lists of what is open among millions that are not.
create index taak_open on taak (burger_id, uiterlijk) where status = 'open';
create index taak_te_herinneren on taak (herinner_vanaf, id) where status = 'open' and herinnerd_op is null;
create index taak_te_verstrijken on taak (uiterlijk, id) where status = 'open' and verstreken_op is null;
create index taak_klad on taak (gesloten_op) where klad_versleuteld is not null;
create index aanvraag_nieuws on aanvraag (team, stap_termijn, id) where nieuws;

-- What is answered holds its answer, and what is no longer open says since when.
alter table taak add constraint taak_beantwoord check ((status = 'beantwoord') = (antwoord_versleuteld is not null));
alter table taak add constraint taak_gesloten check ((status = 'open') = (gesloten_op is null));

alter table taak add constraint taak_burger foreign key (burger_id) references burger (id);
alter table taak add constraint taak_medewerker foreign key (medewerker_id) references medewerker (id);

-- What was asked and what was answered is the record: only an open question can get another day, a draft or its answer.
create function weiger_andere_taak() returns trigger language plpgsql as $$
begin
  if (old.aanvraag_id, old.burger_id, old.soort, old.medewerker_id, old.gesteld_op)
    is distinct from (new.aanvraag_id, new.burger_id, new.soort, new.medewerker_id, new.gesteld_op)
    or (old.status <> 'open' and (old.status, old.uiterlijk, old.gesloten_op) is distinct from (new.status, new.uiterlijk, new.gesloten_op)) then
    raise exception 'a question that was asked is never changed';
  end if;
  return new;
end $$;
create trigger taak_vast before update on taak for each row execute function weiger_andere_taak();
