import { expect } from '@playwright/test'
import type { Opstelling } from './opstelling'

/** No document has zero or two valid versies, and each chain has no hole and no fork. */
export async function controleerKetens({ vraag }: Pick<Opstelling, 'vraag'>): Promise<void> {
  const kapot = await vraag(
    `select d.id, array_agg(v.volgnummer order by v.volgnummer) as volgnummers from document d join versie v on v.document_id = d.id
     group by d.id having count(*) filter (where v.status = 'geldig') <> 1 or count(*) <> max(v.volgnummer)
       or count(*) filter (where v.status = 'vervangen') <> count(*) - 1 or count(v.vervangt_id) <> count(*) - 1`,
  )
  expect(kapot).toEqual([])
}
