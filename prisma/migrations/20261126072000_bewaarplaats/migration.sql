-- AlterTable
ALTER TABLE "bestand" ADD COLUMN     "object" TEXT,
ADD COLUMN     "plaats" TEXT NOT NULL DEFAULT 'databank',
ALTER COLUMN "inhoud" DROP NOT NULL;

-- CreateTable
CREATE TABLE "los_object" (
    "id" UUID NOT NULL,
    "plaats" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "weg" BOOLEAN NOT NULL DEFAULT false,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "los_object_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "los_object_plaats_object_key" ON "los_object"("plaats", "object");

-- CreateIndex
CREATE UNIQUE INDEX "bestand_plaats_object_key" ON "bestand"("plaats", "object");

-- What follows is written by hand: a file is in its row or in an outside place, never in both or in neither.
alter table bestand add constraint bestand_is_ergens
  check (case plaats when 'databank' then inhoud is not null and object is null else inhoud is null and object is not null end);
