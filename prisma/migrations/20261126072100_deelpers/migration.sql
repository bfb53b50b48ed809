-- AlterTable
ALTER TABLE "opening" ADD COLUMN     "keer_hash" TEXT;
