-- CreateTable
CREATE TABLE "notitie" (
    "id" UUID NOT NULL,
    "aanvraag_id" UUID NOT NULL,
    "medewerker_id" UUID NOT NULL,
    "tekst_versleuteld" TEXT NOT NULL,
    "geschreven_op" TIMESTAMPTZ(3) NOT NULL,
    "doorgehaald_op" TIMESTAMPTZ(3),

    CONSTRAINT "notitie_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "notitie_aanvraag_id_geschreven_op_idx" ON "notitie"("aanvraag_id", "geschreven_op");

-- AddForeignKey
ALTER TABLE "notitie" ADD CONSTRAINT "notitie_aanvraag_id_fkey" FOREIGN KEY ("aanvraag_id") REFERENCES "aanvraag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What follows is written by hand.
alter table notitie add constraint notitie_medewerker foreign key (medewerker_id) references medewerker (id);

-- What was written stays, with who wrote it and when; it is struck once. Its text may get another key.
create function weiger_andere_notitie() returns trigger language plpgsql as $$
begin
  if (old.id, old.aanvraag_id, old.medewerker_id, old.geschreven_op) is distinct from (new.id, new.aanvraag_id, new.medewerker_id, new.geschreven_op)
    or (old.doorgehaald_op is not null and new.doorgehaald_op is distinct from old.doorgehaald_op) then
    raise exception 'a note is never changed, only struck';
  end if;
  return new;
end $$;
create trigger notitie_vast before update on notitie for each row execute function weiger_andere_notitie();
