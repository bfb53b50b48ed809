-- AlterTable
ALTER TABLE "besluit" ADD COLUMN "uitleg_versleuteld" TEXT;
