-- CreateTable
CREATE TABLE "limiet" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "limiet_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "limiet_expire_idx" ON "limiet"("expire");
