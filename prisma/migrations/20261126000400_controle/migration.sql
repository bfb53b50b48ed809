-- CreateEnum
CREATE TYPE "controlewijze" AS ENUM ('code', 'qr', 'bestand');

-- AlterTable
ALTER TABLE "versie" ADD COLUMN     "bestand_sha256" TEXT,
ADD COLUMN     "controle_hash" TEXT,
ADD COLUMN     "controlecode_versleuteld" TEXT;

-- CreateTable
CREATE TABLE "controle" (
    "id" UUID NOT NULL,
    "versie_id" UUID,
    "wijze" "controlewijze" NOT NULL,
    "uitkomst" TEXT NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "controle_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "controle_versie_id_id_idx" ON "controle"("versie_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "versie_controle_hash_key" ON "versie"("controle_hash");

-- CreateIndex
CREATE INDEX "versie_bestand_sha256_idx" ON "versie"("bestand_sha256");

-- AddForeignKey
ALTER TABLE "controle" ADD CONSTRAINT "controle_versie_id_fkey" FOREIGN KEY ("versie_id") REFERENCES "versie"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What follows is written by hand.

-- Files that were made before are recognised as well.
update versie set bestand_sha256 = bestand.sha256 from bestand where bestand.id = versie.bestand_id;

-- A code is there with its hash or not at all, and is the code of its versie from the issue on and for ever. So is the
-- hash of its file once the file is made.
alter table versie add constraint versie_controlecode check ((controle_hash is null) = (controlecode_versleuteld is null));
create function bewaak_controle_van_versie() returns trigger language plpgsql as $$
begin
  if new.controle_hash is distinct from old.controle_hash then
    raise exception 'the code of a versie is never another one';
  end if;
  if old.bestand_sha256 is not null and new.bestand_sha256 is distinct from old.bestand_sha256 then
    raise exception 'the hash of the file of a versie is never another one';
  end if;
  return new;
end $$;
create trigger versie_controle_bewaakt before update on versie for each row execute function bewaak_controle_van_versie();

-- What the holder sees of checks is never changed, and never removed.
create function bewaak_controle() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' or old.versie_id is not null then
    raise exception 'a check that was done stays as it was';
  end if;
  return old;
end $$;
create trigger controle_bewaakt before update or delete on controle for each row execute function bewaak_controle();
