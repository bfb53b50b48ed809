-- CreateEnum
CREATE TYPE "schrijver" AS ENUM ('burger', 'medewerker');

-- CreateTable
CREATE TABLE "gespreksbericht" (
    "id" UUID NOT NULL,
    "aanvraag_id" UUID NOT NULL,
    "burger_id" UUID NOT NULL,
    "door" "schrijver" NOT NULL,
    "medewerker_id" UUID,
    "tekst_versleuteld" TEXT NOT NULL,
    "bewaard_op" TIMESTAMPTZ(3),
    "verstuurd_op" TIMESTAMPTZ(3),
    "gelezen_op" TIMESTAMPTZ(3),

    CONSTRAINT "gespreksbericht_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "gespreksbericht_aanvraag_id_verstuurd_op_idx" ON "gespreksbericht"("aanvraag_id", "verstuurd_op");

-- AddForeignKey
ALTER TABLE "gespreksbericht" ADD CONSTRAINT "gespreksbericht_aanvraag_id_fkey" FOREIGN KEY ("aanvraag_id") REFERENCES "aanvraag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What follows is written by hand.
create index gespreksbericht_ongelezen on gespreksbericht (aanvraag_id, door) where gelezen_op is null and verstuurd_op is not null;
create unique index gespreksbericht_een_klad on gespreksbericht (aanvraag_id) where verstuurd_op is null;

alter table gespreksbericht add constraint gespreksbericht_schrijver check ((door = 'medewerker') = (medewerker_id is not null));
alter table gespreksbericht add constraint gespreksbericht_klad check (
  (verstuurd_op is null) = (bewaard_op is not null) and (verstuurd_op is not null or (door = 'burger' and gelezen_op is null))
);
alter table gespreksbericht add constraint gespreksbericht_burger foreign key (burger_id) references burger (id);
alter table gespreksbericht add constraint gespreksbericht_medewerker foreign key (medewerker_id) references medewerker (id);

-- What was sent stays as it was; it can only be read.
create function weiger_ander_gespreksbericht() returns trigger language plpgsql as $$
begin
  if old.verstuurd_op is not null and (old.aanvraag_id, old.burger_id, old.door, old.medewerker_id, old.verstuurd_op)
    is distinct from (new.aanvraag_id, new.burger_id, new.door, new.medewerker_id, new.verstuurd_op) then
    raise exception 'a message that was sent is never changed';
  end if;
  return new;
end $$;
create trigger gespreksbericht_vast before update on gespreksbericht for each row execute function weiger_ander_gespreksbericht();
