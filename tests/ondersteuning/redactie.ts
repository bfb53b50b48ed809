import type { Page } from '@playwright/test'
import { rijen } from './portaalburger'
import { meldVlugAan } from './vlug'

/** Leaves a dienst as its code says it, as two editors would: other tests read it. */
export async function herstelVlug(page: Page, dienst: string): Promise<void> {
  const doe = (actie: string, form: Record<string, string> = {}) => page.request.post(`/api/loket/redactie/${dienst}/${actie}`, { form })
  const open = async () =>
    (
      await rijen<{ revisie: string }>("select revisie::text from dienstversie where dienst = $1 and status in ('concept', 'voorgelegd')", [dienst])
    )[0]
  await meldVlugAan(page, 'sofie', 'iam-mprofiel-eid')
  const begonnen = await open()
  if (begonnen) await doe('weggooien', begonnen)
  await doe('terug', { nummer: '0', reden: 'De proef is voorbij.' })
  await meldVlugAan(page, 'stijn', 'iam-mprofiel-eid')
  const terug = await open()
  if (terug) await doe('publiceren', terug)
}
