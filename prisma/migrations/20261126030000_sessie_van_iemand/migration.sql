-- A session or a visit of nobody could only be left over; nothing deletes people yet.
delete from "sessie" where ("burger_id" is not null and "burger_id" not in (select "id" from "burger"))
  or ("medewerker_id" is not null and "medewerker_id" not in (select "id" from "medewerker"));
delete from "afspraak" where "aanvraag_id" not in (select "id" from "aanvraag");

-- AddForeignKey
ALTER TABLE "sessie" ADD CONSTRAINT "sessie_burger_id_fkey" FOREIGN KEY ("burger_id") REFERENCES "burger"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessie" ADD CONSTRAINT "sessie_medewerker_id_fkey" FOREIGN KEY ("medewerker_id") REFERENCES "medewerker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "afspraak" ADD CONSTRAINT "afspraak_aanvraag_id_fkey" FOREIGN KEY ("aanvraag_id") REFERENCES "aanvraag"("id") ON DELETE CASCADE ON UPDATE CASCADE;
