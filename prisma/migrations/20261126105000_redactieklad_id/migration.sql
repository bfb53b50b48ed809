-- What is encrypted is bound to the id of its row, so that keys can be turned. What lay there was bound otherwise and lives a day at most.
delete from "redactieklad";

-- AlterTable
ALTER TABLE "redactieklad" DROP CONSTRAINT "redactieklad_pkey",
ADD COLUMN     "id" UUID NOT NULL,
ADD CONSTRAINT "redactieklad_pkey" PRIMARY KEY ("id");

-- CreateIndex
CREATE UNIQUE INDEX "redactieklad_medewerker_id_dienst_formulier_key" ON "redactieklad"("medewerker_id", "dienst", "formulier");
