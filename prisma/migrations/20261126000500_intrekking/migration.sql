-- CreateEnum
CREATE TYPE "intrekkingsoort" AS ENUM ('ingetrokken', 'verbeterd');

-- CreateTable
CREATE TABLE "intrekking" (
    "id" UUID NOT NULL,
    "versie_id" UUID NOT NULL,
    "soort" "intrekkingsoort" NOT NULL,
    "reden" TEXT NOT NULL,
    "toelichting_versleuteld" TEXT NOT NULL,
    "medewerker_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "intrekking_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "intrekking_versie_id_key" ON "intrekking"("versie_id");

-- AddForeignKey
ALTER TABLE "intrekking" ADD CONSTRAINT "intrekking_versie_id_fkey" FOREIGN KEY ("versie_id") REFERENCES "versie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What follows is written by hand.

-- Who withdrew what and why is never changed: only the key of its encryption may be another.
create function bewaak_intrekking() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a withdrawal is never removed';
  end if;
  if (new.id, new.versie_id, new.soort, new.reden, new.medewerker_id, new.op)
    is distinct from (old.id, old.versie_id, old.soort, old.reden, old.medewerker_id, old.op)
  then
    raise exception 'a withdrawal is never changed';
  end if;
  return new;
end $$;
create trigger intrekking_bewaakt before update or delete on intrekking for each row execute function bewaak_intrekking();
