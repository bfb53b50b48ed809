-- CreateTable
CREATE TABLE "mailweigering" (
    "id" UUID NOT NULL,
    "burger_id" UUID NOT NULL,
    "adres_hash" TEXT NOT NULL,
    "antwoord" INTEGER NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "opgelost_op" TIMESTAMPTZ(3),

    CONSTRAINT "mailweigering_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mailweigering_burger_id_idx" ON "mailweigering"("burger_id");

-- What follows is written by hand.

alter table mailweigering add constraint mailweigering_burger foreign key (burger_id) references burger (id) on delete cascade;
create unique index mailweigering_een_open on mailweigering (burger_id, adres_hash) where opgelost_op is null;
create index mailweigering_open on mailweigering (id) where opgelost_op is null;
