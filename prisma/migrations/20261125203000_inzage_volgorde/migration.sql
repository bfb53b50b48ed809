-- DropIndex
DROP INDEX "inzage_betrokkene_op_id_idx";

-- CreateIndex
CREATE INDEX "inzage_betrokkene_id_idx" ON "inzage"("betrokkene", "id");
