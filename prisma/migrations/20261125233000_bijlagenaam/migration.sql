-- Names that stand there already are encrypted before this, in `scripts/database/versleutel-bijlagenamen.ts`, since only
-- the portal has the key. Without that, and with a file in the table, this refuses instead of losing a name.
alter table bijlage add column if not exists naam_versleuteld text not null;
alter table bijlage drop column naam;
