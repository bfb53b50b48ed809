-- AlterTable
ALTER TABLE "versie" ADD COLUMN     "aanleiding" TEXT,
ADD COLUMN     "aanleiding_op" DATE,
ADD COLUMN     "ongewijzigd" BOOLEAN;

-- CreateTable
CREATE TABLE "documentvoorkeur" (
    "burger_id" UUID NOT NULL,
    "documenttype" TEXT NOT NULL,
    "vanzelf" BOOLEAN NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "documentvoorkeur_pkey" PRIMARY KEY ("burger_id","documenttype")
);

-- CreateIndex
CREATE INDEX "document_burger_id_id_idx" ON "document"("burger_id", "id" DESC);

-- What follows is written by hand: what a versie says of why it is there stays as it was issued too.
create function bewaak_aanleiding() returns trigger language plpgsql as $$
begin
  raise exception 'why a versie was issued is never changed';
end $$;
create trigger versie_aanleiding_bewaakt before update of aanleiding, aanleiding_op, ongewijzigd on versie for each row
  when ((new.aanleiding, new.aanleiding_op, new.ongewijzigd) is distinct from (old.aanleiding, old.aanleiding_op, old.ongewijzigd))
  execute function bewaak_aanleiding();
