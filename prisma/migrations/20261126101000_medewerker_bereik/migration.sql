-- Which diensten of their team somebody of the staff handles (none: all of them), and the place where they work.
ALTER TABLE "medewerker" ADD COLUMN "diensten" TEXT[];
ALTER TABLE "medewerker" ADD COLUMN "loket" TEXT;
