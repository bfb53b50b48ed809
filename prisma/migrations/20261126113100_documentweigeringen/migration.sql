-- What registers did not give, by kind and reason, however many documents there are: who has no right to a kind, and who died, is not of these.
create index document_geweigerd on document (documenttype, beletsel, beletsel_op)
  where beletsel is not null and beletsel not in ('geen-recht', 'overleden');
