-- CreateTable
CREATE TABLE "vertaling" (
    "id" UUID NOT NULL,
    "versie_id" UUID NOT NULL,
    "taal" TEXT NOT NULL,
    "bestand_id" UUID,
    "bestand_sha256" TEXT NOT NULL,
    "gemaakt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vertaling_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "vertaling_bestand_id_key" ON "vertaling"("bestand_id");

-- CreateIndex
CREATE UNIQUE INDEX "vertaling_versie_id_taal_key" ON "vertaling"("versie_id", "taal");

-- CreateIndex
CREATE INDEX "vertaling_bestand_sha256_idx" ON "vertaling"("bestand_sha256");

-- AddForeignKey
ALTER TABLE "vertaling" ADD CONSTRAINT "vertaling_versie_id_fkey" FOREIGN KEY ("versie_id") REFERENCES "versie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows is written by hand: a translation that was made stays what it was. Only its file may go, when that of its versie does.
create function bewaak_vertaling() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a translation is never removed';
  end if;
  if (new.id, new.versie_id, new.taal, new.bestand_sha256, new.gemaakt_op) is distinct from (old.id, old.versie_id, old.taal, old.bestand_sha256, old.gemaakt_op)
    or (new.bestand_id is not null and new.bestand_id is distinct from old.bestand_id)
  then
    raise exception 'the file of a translation is never another one';
  end if;
  return new;
end $$;
create trigger vertaling_bewaakt before update or delete on vertaling for each row execute function bewaak_vertaling();
